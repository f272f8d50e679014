using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>Decides the rows of an aligned table: all readings of each, and the choice of the sums among them.</summary>
/// <param name="alignment">The table.</param>
/// <param name="candidates">All candidates of the document.</param>
internal sealed class TableDecider(TableAlignment alignment, IReadOnlyList<RowCandidate> candidates)
{
    /// <summary>Readings whose costs differ by less are equally likely: half of the cost of an empty cell inside a row.</summary>
    public const double EquallyLikely = 0.25;

    /// <summary>
    /// The same for a row with a number too many or a cell too few: its columns are little evidence of where it is broken.
    /// </summary>
    private const double EquallyLikelyIfBroken = 1;

    // The columns of the rows of one width, in grids or in lines.
    private readonly Dictionary<(int Cells, bool InGrid), ColumnEvidence?> _columns = [];

    /// <summary>Decides.</summary>
    /// <param name="cancellationToken">Cancellation token.</param>
    public DecidedTable Decide(CancellationToken cancellationToken)
    {
        var rows = new List<RowHypotheses>(alignment.Rows.Count);
        foreach (var row in alignment.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (HypothesesOf(row) is { Likely.Count: > 0 } hypotheses)
            {
                rows.Add(hypotheses);
            }
        }

        var sums = SumsAmong(rows);
        return new DecidedTable(alignment, new ReadingChooser(rows, sums).Choose(), sums);
    }

    private RowHypotheses HypothesesOf(AlignedRow row)
    {
        var form = alignment.Arrangement.Rows[row.Row];
        var columns = ColumnsOf(row, form.Cells.Count);
        var (readings, areAll) = ReadingGenerator.Of(row.Candidate, form.Cells.Count, columns, form.Sums);
        if (readings.Count == 0)
        {
            return new RowHypotheses(row, [], [], areAll, columns);
        }

        var best = readings[0];
        var isBroken = best.Left.Count > 0 || Array.Exists(best.Cells, cell => cell is null);
        var most = best.Cost + (isBroken ? EquallyLikelyIfBroken : EquallyLikely);
        IReadOnlyList<Reading> likely = [.. readings.TakeWhile(reading => reading.Cost <= most)];

        // If print shows each number in its column, no sum moves it to another or leaves it out.
        IReadOnlyList<Reading> possible = columns is { IsPrinted: true } && !columns.AreOff(best)
            ? [.. readings.Where(reading => !columns.AreOff(reading) && reading.Left.Count <= best.Left.Count)]
            : readings;
        return new RowHypotheses(row, likely, possible, areAll, columns);
    }

    private ColumnEvidence? ColumnsOf(AlignedRow row, int cells)
    {
        var inGrid = row.Candidate.Kind == LayoutLineKind.Row;
        if (!_columns.TryGetValue((cells, inGrid), out var columns))
        {
            var table = new TableInPlace(alignment.Rows, candidates, alignment.Arrangement, cells);
            columns = inGrid ? GridColumns.Find(table) : PrintColumns.Find(table);
            _columns.Add((cells, inGrid), columns);
        }

        return columns?.ForRow(row);
    }

    /// <summary>The table's sums, bound to the rows found.</summary>
    private List<BoundSum> SumsAmong(List<RowHypotheses> rows)
    {
        var found = new int[alignment.Arrangement.Rows.Count];
        Array.Fill(found, -1);
        for (var i = 0; i < rows.Count; i++)
        {
            found[rows[i].Aligned.Row] = i;
        }

        return [.. alignment.Arrangement.Sums.Select(sum => sum.Among(found)).OfType<BoundSum>()];
    }
}
