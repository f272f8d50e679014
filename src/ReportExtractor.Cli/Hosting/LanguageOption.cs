using System.CommandLine;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Hosting;

/// <summary>The option of the language, which every command has.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    private static readonly (string Name, MessageLanguage Language)[] Languages =
        [("en", MessageLanguage.English), ("zh", MessageLanguage.Chinese)];

    /// <summary>Creates the option.</summary>
    public static Option<string> Create() =>
        new Option<string>(Name) { HelpName = "LANG", Recursive = true }.With(Languages.Select(language => language.Name));

    /// <summary>The name of a language, as the option has it.</summary>
    /// <param name="language">The language.</param>
    public static string NameOf(MessageLanguage language) => Array.Find(Languages, known => known.Language == language).Name;

    /// <summary>The language that a command line asks for, before the rest of it is understood; null without a valid one.</summary>
    /// <param name="words">The arguments.</param>
    public static MessageLanguage? In(IEnumerable<string> words)
    {
        string[] own = [.. words.TakeWhile(word => word != "--")];
        var at = Array.FindLastIndex(own, word => word == Name || word.StartsWith(Name + "=", StringComparison.Ordinal));
        var name = at < 0 ? null : own[at] == Name ? own.ElementAtOrDefault(at + 1) : own[at][(Name.Length + 1)..];
        return Find(name);
    }

    /// <summary>Checks the option's value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <exception cref="UsageException">There is no such language.</exception>
    public static void Check(string? value)
    {
        if (value is not null && Find(value) is null)
        {
            throw new UsageException(texts => texts.MustBeOneOf(Name, [.. Languages.Select(known => known.Name)], value));
        }
    }

    private static MessageLanguage? Find(string? name)
    {
        var index = Array.FindIndex(Languages, language => language.Name == name);
        return index < 0 ? null : Languages[index].Language;
    }
}
