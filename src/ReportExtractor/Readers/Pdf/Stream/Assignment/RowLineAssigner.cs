using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream.Assignment;

/// <summary>
/// Assigns lines of digits to the rows of a table without rules. The cells of a row are all aligned in its middle, or all at its top, or
/// all at its bottom; a number that lost a line to the neighbouring row is misaligned. Lines are assigned so that every number is
/// aligned; if there is no such way, the numbers are marked as ambiguous.
/// </summary>
internal sealed class RowLineAssigner
{
    private readonly List<StreamRow> _rows;
    private readonly RowAnchors _anchors;
    private readonly List<AssignedColumn> _columns;

    private RowLineAssigner(List<StreamRow> rows, CellAlignment alignment, RowBands bands, PageEnds ends)
    {
        _rows = rows;
        var beginsWithRest = ends.BeginsWithRest && rows.Exists(row => row.Label.Count > 0)
            && rows[0].Label.Count + rows[0].Groups.Count == 0;
        _anchors = new RowAnchors(rows, alignment, beginsWithRest);
        ends = ends with { BeginsWithRest = ends.BeginsWithRest && !beginsWithRest };
        _columns =
        [
            .. rows.SelectMany(row => row.Values)
                .Select(value => (value.First, value.End))
                .Distinct()
                .Select(place => ColumnAssigner.Assign(rows, _anchors, bands, place.First, place.End, ends)),
        ];
    }

    /// <summary>
    /// The number of misaligned cells in rows of known height. Rows of unknown height do not count: otherwise a way that leaves more rows
    /// unknown would be better.
    /// </summary>
    private int Misaligned => _columns.Sum(column =>
        Enumerable.Range(0, _rows.Count).Count(row => _anchors.IsKnown(row) && column.IsMisaligned(row)));

    /// <summary>Assigns the lines of a page.</summary>
    /// <param name="rows">The rows, headers first.</param>
    /// <param name="bands">The rules between them.</param>
    /// <returns>The rows, and in front of them the rest of a row of the page before.</returns>
    public static List<StreamRow> Assign(List<StreamRow> rows, RowBands bands)
    {
        var rest = new StreamRow();
        var run = new List<StreamRow>();
        var isFirst = true;
        foreach (var row in rows)
        {
            if (row is { HasWords: true, HasNumbers: false })
            {
                AssignRun(isLast: false);
                isFirst = false;
            }
            else if (run.Count > 0 || row.Values.Count > 0)
            {
                run.Add(row);
            }
        }

        AssignRun(isLast: true);
        return [.. rows.Prepend(rest).Where(row => row.Segments.Any())];

        void AssignRun(bool isLast)
        {
            if (run.Count > 0)
            {
                BestOf(run, bands, new PageEnds(isFirst, isLast)).Apply(rest);
            }

            run = [];
        }
    }

    /// <summary>
    /// The alignment with the fewest misaligned cells. If several have as few, the first: most tables are aligned in the middle.
    /// </summary>
    private static RowLineAssigner BestOf(List<StreamRow> rows, RowBands bands, PageEnds ends)
    {
        RowLineAssigner? best = null;
        foreach (var alignment in Enum.GetValues<CellAlignment>())
        {
            var assigner = new RowLineAssigner(rows, alignment, bands, ends);
            best = best is null || assigner.Misaligned < best.Misaligned ? assigner : best;
            if (best.Misaligned == 0)
            {
                break;
            }
        }

        return best!;
    }

    /// <summary>Writes the lines into the rows, and marks the ambiguous cells.</summary>
    private void Apply(StreamRow rest)
    {
        foreach (var column in _columns)
        {
            var areAmbiguous = column.AreAmbiguous();
            column.Rest.ForEach(line => rest.Add(column.First, column.End, line));
            for (var row = 0; row < _rows.Count; row++)
            {
                _rows[row].Replace(column.First, column.End, column.Cells[row]);
                if (areAmbiguous[row])
                {
                    _rows[row].Ambiguous.Add(column.First);
                }
            }
        }
    }
}
