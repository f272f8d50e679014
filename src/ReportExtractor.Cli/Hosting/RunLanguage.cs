using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Hosting;

/// <summary>The languages of a run.</summary>
/// <param name="Shown">Of what is shown to a person.</param>
/// <param name="Written">Of what is written to files: it does not depend on the machine.</param>
internal sealed record RunLanguage(MessageLanguage Shown, MessageLanguage Written)
{
    /// <summary>The variable of the environment that is set where no other says more.</summary>
    public const string Variable = "LANG";

    /// <summary>English everywhere.</summary>
    public static RunLanguage English { get; } = new(MessageLanguage.English, MessageLanguage.English);

    /// <summary>The languages of a command line: the one that it asks for, else that of the environment for what is shown.</summary>
    /// <param name="words">The arguments.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static RunLanguage Of(IReadOnlyList<string> words, Func<string, string?> variable) => LanguageOption.In(words) is { } asked
        ? new RunLanguage(asked, asked)
        : new RunLanguage(OfEnvironment(variable), MessageLanguage.English);

    /// <summary>The first of these variables that is set decides (POSIX.1, §8.2).</summary>
    private static MessageLanguage OfEnvironment(Func<string, string?> variable)
    {
        string[] variables = ["LC_ALL", "LC_MESSAGES", Variable];
        var locale = variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.Chinese : MessageLanguage.English;
    }
}
