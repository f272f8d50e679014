using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Output;

namespace ReportExtractor.Cli.Score;

/// <summary><c>score</c>: compares records with what is known to be printed.</summary>
internal sealed class ScoreCommand : Command, IHasExamples
{
    private const string DefaultGroupings = "format,layout,damage";
    private const int DefaultWorst = 10;

    private static readonly string GroupingNames = string.Join(", ", Enum.GetValues<ScoreGrouping>().Select(ScoreGroup.NameOf));

    private readonly Argument<string> _truth = new("TRUTH")
    {
        Description = "The truths, one JSON object a line: file, figures (the printed numbers by key, null for a cell without one) and, "
            + "if known, format, template, year, agency, mess (marks such as layout:pipes), absent, nil, ambiguous.",
    };

    private readonly Argument<string> _records = new("RECORDS")
    {
        Description = "The records of 'extract', as jsonl or json. A record belongs to the truth with the same path, "
            + "else with the same file name.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        HelpName = "FORMAT",
        Description = "Write table, json or csv. Default: table.",
    }.With("table", "json", "csv");

    private readonly Option<string> _by = new("--by")
    {
        HelpName = "LIST",
        Description = $"Group the counts by these, separated by commas: {GroupingNames}. Empty for no groups. Default: {DefaultGroupings}.",
    };

    private readonly Option<string> _worst = new("--worst")
    {
        HelpName = "N",
        Description = $"List this many of the worst files, with their cells. Default: {DefaultWorst}.",
    };

    private readonly Option<bool> _noBom = new("--no-bom")
    {
        Arity = ArgumentArity.Zero,
        Description = "Do not begin csv with a byte order mark, by which Excel recognizes UTF-8. Default: with it.",
    };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ScoreCommand(CommandHost host, CancellationToken cancellationToken)
        : base("score", "Compares records with what is known to be printed, and counts right, missed, flagged and silently wrong figures.")
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
          right         the printed number; or no number if none is printed; or no or a suspect number if the report is ambiguous
          missed        no number, but one is printed
          flagged       a wrong number that is suspect
          silent        a wrong number that is not suspect
          false alarms  a right number that is suspect

        Exit codes:
          0  no figure is silently wrong
          1  no figure is silently wrong, but at least one file has no record
          2  the truths or the records can't be read, or have a report twice
          3  at least one figure is silently wrong

        """;

    private int Run(ParseResult parsed, CommandHost host, CancellationToken cancellationToken)
    {
        var format = parsed.GetValue(_format) ?? "table";
        if (format is not ("table" or "json" or "csv"))
        {
            throw new UsageException($"--format must be table, json or csv, not '{format}'.");
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
            // The reader needs no more, like head. The exit code is still right.
        }
        catch (IOException e)
        {
            throw new OutputException("Standard output", e);
        }
    }

    private ScoreGrouping[] GroupingsOf(ParseResult parsed) =>
    [
        .. (parsed.GetValue(_by) ?? DefaultGroupings)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(GroupingOf),
    ];

    private static ScoreGrouping GroupingOf(string name)
    {
        foreach (var grouping in Enum.GetValues<ScoreGrouping>())
        {
            if (ScoreGroup.NameOf(grouping) == name)
            {
                return grouping;
            }
        }

        throw new UsageException($"--by must be {GroupingNames}, separated by commas, not '{name}'.");
    }

    private int WorstOf(ParseResult parsed) => parsed.GetValue(_worst) switch
    {
        null => DefaultWorst,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => count,
        var text => throw new UsageException($"--worst must be a whole number of at least 0, not '{text}'."),
    };
}
