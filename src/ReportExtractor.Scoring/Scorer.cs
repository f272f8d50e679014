using ReportExtractor.Problems;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.Scoring;

/// <summary>Compares records with truths, and counts right and wrong figures.</summary>
public sealed class Scorer
{
    /// <summary>The group of reports without a mark of the kind.</summary>
    private const string Unmarked = "(none)";

    private readonly Dictionary<ScoreGrouping, SortedDictionary<string, Tally>> _groups;
    private readonly SortedSet<WorstFile> _worst = new(Comparer<WorstFile>.Create(CompareWorstFirst));
    private readonly int _worstCount;

    /// <summary>Creates a scorer.</summary>
    /// <param name="groupings">The groups to count.</param>
    /// <param name="worstCount">The number of worst files to list.</param>
    internal Scorer(IEnumerable<ScoreGrouping> groupings, int worstCount)
    {
        _groups = groupings.Distinct().ToDictionary(grouping => grouping, _ => new SortedDictionary<string, Tally>(StringComparer.Ordinal));
        _worstCount = worstCount;
    }

    /// <summary>The counts of all reports.</summary>
    internal Tally Total { get; } = new();

    /// <summary>Scores the records of a file.</summary>
    /// <param name="truthPath">The file of truths.</param>
    /// <param name="recordPath">The file of records: JSON lines or a JSON array.</param>
    /// <param name="groupings">The groups to count.</param>
    /// <param name="worstCount">The number of worst files to list.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ScoreException">A file can't be read, has something else, or has a report twice.</exception>
    public static ScoreReport Score(
        string truthPath,
        string recordPath,
        IEnumerable<ScoreGrouping> groupings,
        int worstCount,
        CancellationToken cancellationToken = default)
    {
        var truths = new TruthIndex(TruthReader.Read(truthPath));
        var scorer = new Scorer(groupings, worstCount);
        var records = 0;
        foreach (var (place, record) in RecordReader.Read(recordPath))
        {
            cancellationToken.ThrowIfCancellationRequested();
            records++;
            if (truths.Take(record.Path, recordPath, place) is { } truth)
            {
                scorer.Add(ScoredReport.Of(truth, record));
            }
        }

        foreach (var truth in truths.NotTaken)
        {
            scorer.Add(ScoredReport.Without(truth));
        }

        return records > 0
            ? scorer.Report([.. truths.NotTaken.Select(truth => truth.File)], truths.RecordsWithoutTruth)
            : throw new ScoreException(recordPath, Messages.NoRecords(recordPath));
    }

    /// <summary>Counts a report.</summary>
    /// <param name="report">The report.</param>
    internal void Add(ScoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Total.Add(report);
        foreach (var (grouping, tallies) in _groups)
        {
            AddTo(tallies, grouping, report);
        }

        var amiss = report.Cells.Where(IsAmiss).OrderByDescending(cell => cell.Outcome).ToList();
        if (amiss.Count > 0)
        {
            _worst.Add(new WorstFile(report.Truth.File, TallyOf(report), amiss));
            if (_worst.Count > _worstCount)
            {
                _worst.Remove(_worst.Max!);
            }
        }
    }

    /// <summary>The result.</summary>
    /// <param name="withoutRecord">The reports without a record.</param>
    /// <param name="recordsWithoutTruth">The number of records without a truth.</param>
    internal ScoreReport Report(IReadOnlyList<string>? withoutRecord = null, int recordsWithoutTruth = 0) => new(
        Total,
        [.. _groups.Select(group => new ScoreGroup(group.Key, [.. group.Value.Select(pair => (pair.Key, pair.Value))]))],
        [.. _worst],
        withoutRecord ?? [],
        recordsWithoutTruth);

    /// <summary>Whether a cell is wrong or a false alarm.</summary>
    private static bool IsAmiss(ScoredCell cell) => cell.Outcome != CellOutcome.Right || cell.IsFalseAlarm;

    private static void AddTo(SortedDictionary<string, Tally> tallies, ScoreGrouping grouping, ScoredReport report)
    {
        if (grouping == ScoreGrouping.Key)
        {
            foreach (var cell in report.Cells)
            {
                Of(cell.Key).Add(report, cell);
            }

            return;
        }

        foreach (var name in NamesOf(grouping, report.Truth))
        {
            Of(name).Add(report);
        }

        Tally Of(string name)
        {
            if (!tallies.TryGetValue(name, out var tally))
            {
                tallies.Add(name, tally = new Tally());
            }

            return tally;
        }
    }

    private static IEnumerable<string> NamesOf(ScoreGrouping grouping, Truth truth)
    {
        IEnumerable<string> names = grouping switch
        {
            ScoreGrouping.Format => [truth.Format],
            ScoreGrouping.Template => [truth.Template ?? ""],
            ScoreGrouping.Layout => Marked("layout:"),
            ScoreGrouping.Damage => Marked("damage:"),
            _ => truth.Marks,
        };
        return names.Where(name => name.Length > 0).Distinct().DefaultIfEmpty(Unmarked);

        IEnumerable<string> Marked(string kind) =>
            truth.Marks.Where(mark => mark.StartsWith(kind, StringComparison.Ordinal)).Select(mark => mark[kind.Length..]);
    }

    private static Tally TallyOf(ScoredReport report)
    {
        var tally = new Tally();
        tally.Add(report);
        return tally;
    }

    /// <summary>
    /// Compares by silent errors, then other wrong cells, then false alarms, then name, so that the order is always the same.
    /// </summary>
    private static int CompareWorstFirst(WorstFile? a, WorstFile? b)
    {
        var (left, right) = (a!.Tally, b!.Tally);
        return right.Silent != left.Silent ? right.Silent.CompareTo(left.Silent)
            : right.Wrong != left.Wrong ? right.Wrong.CompareTo(left.Wrong)
            : right.FalseAlarms != left.FalseAlarms ? right.FalseAlarms.CompareTo(left.FalseAlarms)
            : string.CompareOrdinal(a.File, b.File);
    }
}
