using System.CommandLine;
using System.Globalization;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Corrections;

/// <summary><c>corrections</c>: works with the decisions of persons on figures.</summary>
internal sealed class CorrectionsCommand : Command, IHasExamples
{
    private readonly Argument<string> _workbook = new("FILE")
    {
        Description = "A workbook that 'extract' wrote, with decisions in its blue columns.",
    };

    private readonly Option<string> _output = OptionKinds.Value(
        "--output",
        "LOG",
        "Add the decisions to this log; '-' is standard output. Lines that are there already stay, and none is written twice. Default: -.",
        "-o");

    private readonly Option<string> _by = OptionKinds.Value(
        "--by", "NAME", "Who decided, in rows without a name. Default: every row needs one.");

    private readonly Option<string> _at = OptionKinds.Value(
        "--at", "TIME", "When it was decided, such as 2026-11-29T12:00:00Z. Default: when the workbook was saved.");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    public CorrectionsCommand(CommandHost host)
        : base("corrections", "Works with the decisions of persons on figures.")
    {
        var fromWorkbook = new Command("from-xlsx", "Takes the decisions out of a workbook, for 'extract --corrections'.")
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
    public string Examples =>
        """
        Examples:
          report-extractor extract reports --output figures.xlsx
          report-extractor corrections from-xlsx figures.xlsx --output decisions.jsonl
          report-extractor extract reports --output corrected.xlsx --corrections decisions.jsonl

        """;

    private static DateTimeOffset? TimeOf(string? text) =>
        text is null ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToUniversalTime()
        : throw new UsageException($"--at must be a date and a time such as 2026-11-29T12:00:00Z, not '{text}'.");
}
