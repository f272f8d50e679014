using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Reports;

/// <summary>The options of the commands that show one report.</summary>
/// <param name="host">Loads the recogniser of scanned pages.</param>
internal sealed class ReportOptions(CommandHost host)
{
    private readonly Option<string[]> _templates = new("--template") { HelpName = "FILE" };

    private readonly RecognizerOption _recognizer = new(host);

    /// <summary>When to use colours.</summary>
    public ColourOption Colour { get; } = new();

    /// <summary>All options, in the order of the help.</summary>
    public IEnumerable<Option> All => [Colour.Option, _templates, .. _recognizer.All];

    /// <summary>How to read the report.</summary>
    /// <exception cref="TemplateException">A form can't be read.</exception>
    public ExtractorOptions ReadingOf(ParseResult parsed)
    {
        var reading = new ExtractorOptions { Recognizer = _recognizer.Of(parsed), Language = host.Language.Shown };
        return FormNames.Load(parsed.GetValue(_templates)) is { } forms ? reading with { Templates = forms } : reading;
    }
}
