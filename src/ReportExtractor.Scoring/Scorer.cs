using ReportExtractor.Problems;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.Scoring;

/// <summary>Counts scored reports, all together and apart, and keeps the worst of them.</summary>
public sealed class Scorer
{
    /// <summary>What a report counts for that has no mark of the kind that is counted by.</summary>
    private const string Unmarked = "(none)";

    private readonly Dictionary<ScoreGrouping, SortedDictionary<string, Tally>> _groups;
    private readonly SortedSet<WorstFile> _worst = new(Comparer<WorstFile>.Create(CompareWorstFirst));
    private readonly int _worstCount;

    /// <summary>Starts with nothing counted.</summary>
    /// <param name="groupings">By what to count apart.</param>
    /// <param name="worstCount">How many of the worst reports to keep.</param>
    internal Scorer(IEnumerable<ScoreGrouping> groupings, int worstCount)
    {
        _groups = groupings.Distinct().ToDictionary(grouping => grouping, _ => new SortedDictionary<string, Tally>(StringComparer.Ordinal));
        _worstCount = worstCount;
    }

    /// <summary>All reports together.</summary>
    internal Tally Total { get; } = new();

    /// <summary>Scores the records of a file.</summary>
    /// <param name="truthPath">The file of truths.</param>
    /// <param name="recordPath">The file of records: JSON lines or a JSON array.</param>
    /// <param name="groupings">By what to count apart.</param>
    /// <param name="worstCount">How many of the worst reports to keep.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ScoreException">A file can't be read, holds something else, or holds a report twice.</exception>
    public static ScoreReport Score(string truthPath, string recordPath, IEnumerable<ScoreGrouping> groupings, int worstCount, CancellationToken cancellationToken = default)
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

    /// <summary>What was counted.</summary>
    /// <param name="withoutRecord">The reports of which there is no record.</param>
    /// <param name="recordsWithoutTruth">How many records there are of which nothing is known.</param>
    internal ScoreReport Report(IReadOnlyList<string>? withoutRecord = null, int recordsWithoutTruth = 0) => new(
        Total,
        [.. _groups.Select(group => new ScoreGroup(group.Key, [.. group.Value.Select(pair => (pair.Key, pair.Value))]))],
        [.. _worst],
        withoutRecord ?? [],
        recordsWithoutTruth);

    /// <summary>Whether a cell is one to look at.</summary>
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

        IEnumerable<string> Marked(string kind) => truth.Marks.Where(mark => mark.StartsWith(kind, StringComparison.Ordinal)).Select(mark => mark[kind.Length..]);
    }

    private static Tally TallyOf(ScoredReport report)
    {
        var tally = new Tally();
        tally.Add(report);
        return tally;
    }

    /// <summary>Silent errors weigh most, then other wrong cells, then false alarms; the name decides at last, so that the order is always the same.</summary>
    private static int CompareWorstFirst(WorstFile? a, WorstFile? b)
    {
        var (left, right) = (a!.Tally, b!.Tally);
        return right.Silent != left.Silent ? right.Silent.CompareTo(left.Silent)
            : right.Wrong != left.Wrong ? right.Wrong.CompareTo(left.Wrong)
            : right.FalseAlarms != left.FalseAlarms ? right.FalseAlarms.CompareTo(left.FalseAlarms)
            : string.CompareOrdinal(a.File, b.File);
    }
}
