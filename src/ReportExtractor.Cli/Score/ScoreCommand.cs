using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Output;

namespace ReportExtractor.Cli.Score;

/// <summary><c>score</c>: compares records with what is known to be printed.</summary>
internal sealed class ScoreCommand : Command, IHasExamples
{
    private const string DefaultGroupings = "format,layout,damage";
    private const int DefaultWorst = 10;

    private static readonly string[] Formats = ["table", "json", "csv"];
    private static readonly string[] GroupingNames = [.. Enum.GetValues<ScoreGrouping>().Select(ScoreGroup.NameOf)];

    private readonly Argument<string> _truth = new("TRUTH");
    private readonly Argument<string> _records = new("RECORDS");
    private readonly Option<string> _format = OptionKinds.Value("--format", "FORMAT").With(Formats);
    private readonly Option<string> _by = OptionKinds.Value("--by", "LIST", normal: DefaultGroupings).With(GroupingNames);
    private readonly Option<string> _worst = OptionKinds.Value("--worst", "N", DefaultWorst);
    private readonly Option<bool> _noBom = OptionKinds.Flag("--no-bom");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ScoreCommand(CommandHost host, CancellationToken cancellationToken)
        : base("score")
    {
        Add(_truth);
        Add(_records);
        Add(_format);
        Add(_by);
        Add(_worst);
        Add(_noBom);
        SetAction(parsed => Run(parsed, host, cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor extract corpus/files --output records.jsonl",
        "report-extractor score corpus/truth.jsonl records.jsonl",
        "report-extractor score corpus/truth.jsonl records.jsonl --by key --worst 0 --format csv > by-key.csv",
    ];

    private int Run(ParseResult parsed, CommandHost host, CancellationToken cancellationToken)
    {
        var format = parsed.GetValue(_format) ?? Formats[0];
        if (!Formats.Contains(format))
        {
            throw new UsageException(texts => texts.MustBeOneOf(_format.Name, Formats, format));
        }

        var report = Scorer.Score(
            parsed.GetRequiredValue(_truth), parsed.GetRequiredValue(_records), GroupingsOf(parsed), WorstOf(parsed), cancellationToken);
        Write(report, format, host, byteOrderMark: !parsed.GetValue(_noBom));
        return report.Total.Silent > 0 ? ExitCodes.Difference
            : report.WithoutRecord.Count > 0 ? ExitCodes.NotAllRead
            : ExitCodes.Success;
    }

    private static void Write(ScoreReport report, string format, CommandHost host, bool byteOrderMark)
    {
        if (format == "table")
        {
            new ScoreTables(report, host.OpenScreen(ColourChoice.Never)).Write();
            return;
        }

        try
        {
            using var output = host.OpenOutput();
            if (format == "json")
            {
                ScoreJson.Write(report, output);
            }
            else
            {
                ScoreCsv.Write(report, SafeStream.OfFields(output), byteOrderMark);
            }
        }
        catch (IOException e) when (ClosedPipeException.Means(e))
        {
            // The reader needs no more, like head. The exit code is still right.
        }
        catch (IOException e)
        {
            throw new OutputException(texts => texts.StandardOutput, e);
        }
    }

    private ScoreGrouping[] GroupingsOf(ParseResult parsed) =>
    [
        .. (parsed.GetValue(_by) ?? DefaultGroupings)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(GroupingOf),
    ];

    private ScoreGrouping GroupingOf(string name)
    {
        foreach (var grouping in Enum.GetValues<ScoreGrouping>())
        {
            if (ScoreGroup.NameOf(grouping) == name)
            {
                return grouping;
            }
        }

        throw new UsageException(texts => texts.MustBeGroups(_by.Name, GroupingNames, name));
    }

    private int WorstOf(ParseResult parsed) => parsed.GetValue(_worst) switch
    {
        null => DefaultWorst,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => count,
        var text => throw new UsageException(texts => texts.MustBeAtLeast(_worst.Name, 0, text)),
    };
}
