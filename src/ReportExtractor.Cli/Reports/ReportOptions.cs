using System.CommandLine;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Reports;

/// <summary>The options of the commands that show one report.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string[]> _templates = new("--template") { HelpName = "FILE" };

    /// <summary>When to use colours.</summary>
    public ColourOption Colour { get; } = new();

    /// <summary>All options, in the order of the help.</summary>
    public IEnumerable<Option> All => [Colour.Option, _templates];

    /// <summary>How to read the report.</summary>
    /// <exception cref="TemplateException">A form can't be read.</exception>
    public ExtractorOptions ReadingOf(ParseResult parsed) => parsed.GetValue(_templates) is { Length: > 0 } files
        ? new ExtractorOptions { Templates = [.. files.Select(TemplateReader.Load)] }
        : ExtractorOptions.Default;
}
