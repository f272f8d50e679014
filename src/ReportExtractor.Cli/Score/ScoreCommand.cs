using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Output;

namespace ReportExtractor.Cli.Score;

/// <summary><c>score</c>: how do records stand against what is known to be printed?</summary>
internal sealed class ScoreCommand : Command, IHasExamples
{
    private const string NormalGroupings = "format,layout,damage";
    private const int NormalWorst = 10;

    private static readonly string GroupingNames = string.Join(", ", Enum.GetValues<ScoreGrouping>().Select(ScoreGroup.NameOf));

    private readonly Argument<string> _truth = new("TRUTH")
    {
        Description = "The truths: a JSON object a line with file, figures (the printed numbers by their keys, null for a cell without one), and where they are known format, template, year, agency, mess (marks such as layout:pipes), absent, nil, ambiguous.",
    };

    private readonly Argument<string> _records = new("RECORDS")
    {
        Description = "The records that 'extract' wrote, as jsonl or json. A record belongs to the truth of the same path, else of the same file name.",
    };

    private readonly Option<string> _format = new("--format")
    {
        HelpName = "FORMAT",
        Description = "Write table, json or csv. Default: table.",
    };

    private readonly Option<string> _by = new("--by")
    {
        HelpName = "LIST",
        Description = $"Count apart by these, parted by commas: {GroupingNames}. An empty list counts nothing apart. Default: {NormalGroupings}.",
    };

    private readonly Option<string> _worst = new("--worst")
    {
        HelpName = "N",
        Description = $"Name this many of the worst files, with their cells. Default: {NormalWorst}.",
    };

    private readonly Option<bool> _noBom = new("--no-bom")
    {
        Arity = ArgumentArity.Zero,
        Description = "Begin csv without the byte order mark by which Excel knows UTF-8. Default: with it.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ScoreCommand(CommandHost host, CancellationToken cancellationToken)
        : base("score", "Holds records against what is known to be printed, and counts right, missed, flagged and silently wrong figures.")
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
    public string Examples =>
        """
        Examples:
          report-extractor extract corpus/files --output records.jsonl
          report-extractor score corpus/truth.jsonl records.jsonl
          report-extractor score corpus/truth.jsonl records.jsonl --by key --worst 0 --format csv > by-key.csv

        Counts:
          right         the printed number; or none where none is printed; or none or a suspect one where the report does not tell
          missed        no number, and one is printed
          flagged       a wrong number that the record calls suspect
          silent        a wrong number that the record does not doubt
          false alarms  right, and yet suspect

        Exit codes:
          0  no figure is silently wrong
          1  the same, but there is no record of at least one file
          2  the truths or the records can't be read, or hold a report twice
          3  at least one figure is silently wrong

        """;

    private int Run(ParseResult parsed, CommandHost host, CancellationToken cancellationToken)
    {
        var format = parsed.GetValue(_format) ?? "table";
        if (format is not ("table" or "json" or "csv"))
        {
            throw new UsageException($"--format takes table, json or csv, not '{format}'.");
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
            ScoreText.Write(report, host.Out);
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
                ScoreCsv.Write(report, output, byteOrderMark);
            }
        }
        catch (IOException e) when (ClosedPipeException.Means(e))
        {
            // Whoever reads has had enough, as head does; the exit code still tells.
        }
        catch (IOException e)
        {
            throw new OutputException("Standard output", e);
        }
    }

    private ScoreGrouping[] GroupingsOf(ParseResult parsed) =>
    [
        .. (parsed.GetValue(_by) ?? NormalGroupings).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name =>
            Enum.GetValues<ScoreGrouping>().Where(grouping => ScoreGroup.NameOf(grouping) == name).Select(grouping => (ScoreGrouping?)grouping).FirstOrDefault()
            ?? throw new UsageException($"--by takes {GroupingNames}, parted by commas, not '{name}'.")),
    ];

    private int WorstOf(ParseResult parsed) => parsed.GetValue(_worst) switch
    {
        null => NormalWorst,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => count,
        var text => throw new UsageException($"--worst takes a whole number from 0, not '{text}'."),
    };
}
