using System.CommandLine;
using System.CommandLine.Completions;

namespace ReportExtractor.Cli.Hosting;

/// <summary>Tells shells the values of options.</summary>
internal static class OptionValues
{
    /// <summary>The same option, whose values a shell completes. They are not checked here.</summary>
    /// <param name="option">The option.</param>
    /// <param name="values">Its values.</param>
    public static Option<string> With(this Option<string> option, params IEnumerable<string> values)
    {
        option.CompletionSources.Add(_ => values.Select(value => new CompletionItem(value)));
        return option;
    }
}
