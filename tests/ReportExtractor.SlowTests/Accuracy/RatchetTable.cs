using System.Globalization;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>Counts by layout and by damage, as in a file.</summary>
internal sealed class RatchetTable
{
    private const string Head = "by,name,files,cells,right,false_alarms";

    private readonly SortedDictionary<string, Counts> _rows = new(StringComparer.Ordinal);

    /// <summary>The counts of a run.</summary>
    public static RatchetTable Of(IReadOnlyList<ScoredReport> reports)
    {
        var scorer = new Scorer([ScoreGrouping.Layout, ScoreGrouping.Damage], worstCount: 0);
        foreach (var report in reports)
        {
            scorer.Add(report);
        }

        var table = new RatchetTable();
        table._rows.Add("all,", Counts.Of(scorer.Total));
        foreach (var group in scorer.Report().Groups)
        {
            foreach (var (name, tally) in group.Rows)
            {
                table._rows.Add($"{group.Name},{name}", Counts.Of(tally));
            }
        }

        return table;
    }

    /// <summary>Reads a file.</summary>
    public static RatchetTable Read(string path)
    {
        var table = new RatchetTable();
        foreach (var cells in File.ReadLines(path).Skip(1).Select(line => line.Split(',')))
        {
            var numbers = cells[2..].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            table._rows.Add($"{cells[0]},{cells[1]}", new Counts(numbers[0], numbers[1], numbers[2], numbers[3]));
        }

        return table;
    }

    /// <summary>Writes a file.</summary>
    public void Write(string path) =>
        File.WriteAllText(path, string.Concat(_rows.Select(row => $"{row.Key},{row.Value}\n").Prepend(Head + "\n")));

    /// <summary>A sentence for each row of this run that is worse than in a table.</summary>
    public IEnumerable<string> WorseThan(RatchetTable table) =>
        Sentences(table, (now, then) => now.Right < then.Right || now.FalseAlarms > then.FalseAlarms);

    /// <summary>A sentence for each row of this run that differs from a table in any way.</summary>
    public IEnumerable<string> OtherThan(RatchetTable table) =>
        Sentences(table, (now, then) => now != then)
            .Concat(table._rows.Keys.Except(_rows.Keys).Select(name => $"{name}: no longer there"))
            .Concat(_rows.Keys.Except(table._rows.Keys).Select(name => $"{name}: not in the table"));

    private IEnumerable<string> Sentences(RatchetTable table, Func<Counts, Counts, bool> differ) =>
        from row in _rows
        where table._rows.TryGetValue(row.Key, out var then) && differ(row.Value, then)
        let then = table._rows[row.Key]
        select $"{row.Key}: {row.Value.Cells - row.Value.Right} wrong and {row.Value.FalseAlarms} false alarms of {row.Value.Cells} cells; "
            + $"the table has {then.Cells - then.Right} and {then.FalseAlarms} of {then.Cells}";

    private sealed record Counts(int Files, int Cells, int Right, int FalseAlarms)
    {
        public static Counts Of(Tally tally) => new(tally.Files, tally.Cells, tally.Right, tally.FalseAlarms);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Files},{Cells},{Right},{FalseAlarms}");
    }
}
