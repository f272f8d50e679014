using System.CommandLine;
using System.Globalization;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Corrections;

/// <summary><c>corrections</c>: works with the decisions of persons on figures.</summary>
internal sealed class CorrectionsCommand : Command, IHasExamples
{
    private readonly Argument<string> _workbook = new("FILE");
    private readonly Option<string> _output = OptionKinds.Value("--output", "LOG", ["-o"]);
    private readonly Option<string> _by = OptionKinds.Value("--by", "NAME");
    private readonly Option<string> _at = OptionKinds.Value("--at", "TIME");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    public CorrectionsCommand(CommandHost host)
        : base("corrections")
    {
        var fromWorkbook = new Command("from-xlsx")
        {
            _workbook, _output, _by, _at,
        };
        fromWorkbook.SetAction(parsed => new FromWorkbookRun(
            parsed.GetRequiredValue(_workbook),
            parsed.GetValue(_output) is { } output && output != "-" ? output : null,
            parsed.GetValue(_by),
            TimeOf(parsed.GetValue(_at)),
            host).Run());
        Add(fromWorkbook);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor extract reports --output figures.xlsx",
        "report-extractor corrections from-xlsx figures.xlsx --output decisions.jsonl",
        "report-extractor extract reports --output corrected.xlsx --corrections decisions.jsonl",
    ];

    private DateTimeOffset? TimeOf(string? text) =>
        text is null ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToUniversalTime()
        : throw new UsageException(texts => texts.MustBeTime(_at.Name, text));
}
