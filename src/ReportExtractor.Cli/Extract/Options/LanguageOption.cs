using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary><c>--lang</c>: the language of what is written.</summary>
internal sealed class LanguageOption
{
    private static readonly (string Name, MessageLanguage Language)[] Languages =
        [("en", MessageLanguage.English), ("zh", MessageLanguage.Chinese)];

    /// <summary>Creates the option.</summary>
    /// <param name="description">What is written in the language, and in which one by default.</param>
    public LanguageOption(string description) =>
        Option = OptionKinds.Value("--lang", "LANG", description).With(Languages.Select(language => language.Name));

    /// <summary>The option.</summary>
    public Option<string> Option { get; }

    /// <summary>The name of a language, as the option has it.</summary>
    /// <param name="language">The language.</param>
    public static string NameOf(MessageLanguage language) => Array.Find(Languages, known => known.Language == language).Name;

    /// <summary>The language of the environment: the first of these variables that is set decides (POSIX.1, §8.2).</summary>
    public static MessageLanguage OfEnvironment()
    {
        string[] variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
        var locale = variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.Chinese : MessageLanguage.English;
    }

    /// <summary>The language that is asked for; null if none is.</summary>
    /// <param name="parsed">The command line.</param>
    /// <exception cref="UsageException">There is no such language.</exception>
    public MessageLanguage? Of(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is not { } name)
        {
            return null;
        }

        var index = Array.FindIndex(Languages, language => language.Name == name);
        return index >= 0 ? Languages[index].Language : throw new UsageException($"--lang must be en or zh, not '{name}'.");
    }
}
