using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream.Assignment;

/// <summary>
/// The heights at which the cells of rows are aligned, for one kind of alignment: the height of the row's label, or of most of its cells.
/// </summary>
internal sealed class RowAnchors
{
    /// <summary>
    /// The largest distance of an aligned cell from its row, as a multiple of the text's size: fonts differ by a tenth of it, and a missing
    /// line moves the cell by half a line.
    /// </summary>
    private const double Tolerance = 0.3;

    private readonly CellAlignment _alignment;
    private readonly bool _beginsWithRest;
    private readonly bool _areLabelled;
    private readonly double _shift;
    private readonly double?[] _anchors;
    private readonly (double Top, double Bottom)[] _extents;

    /// <summary>Finds the heights.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="alignment">How their cells are aligned.</param>
    /// <param name="beginsWithRest">True if the first row is the rest of a row of the page before.</param>
    public RowAnchors(List<StreamRow> rows, CellAlignment alignment, bool beginsWithRest)
    {
        (_alignment, _beginsWithRest) = (alignment, beginsWithRest);
        _areLabelled = rows.Exists(row => row.Label.Count > 0);
        _shift = Shift(rows);
        _anchors = [.. rows.Select(Anchor)];
        _extents = [.. rows.Zip(_anchors, Extent)];
    }

    /// <summary>True if the height of a row's cells is known.</summary>
    /// <param name="row">The row.</param>
    public bool IsKnown(int row) => _anchors[row] is not null;

    /// <summary>True for the rest of a row of the page before.</summary>
    /// <param name="row">The row.</param>
    public bool IsRest(int row) => row == 0 && _beginsWithRest;

    /// <summary>
    /// True if a cell is aligned with its row. The rest of a row of the page before may be anywhere. In another row of unknown height, a
    /// cell of one line is aligned if no line of the column is right above or below it.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The lines of the cell.</param>
    /// <param name="column">The lines of its column.</param>
    public bool IsAligned(int row, List<TextSegment> cell, List<TextSegment> column)
    {
        if (_anchors[row] is { } anchor)
        {
            return IsAt(anchor, cell);
        }

        return IsRest(row)
            || (cell.Count == 1
                && !column.Exists(line => !ReferenceEquals(line, cell[0]) && line.IsBelow(cell[0]) && cell[0].IsBelow(line)));
    }

    /// <summary>True if a cell does not reach up or down to the aligned cells of the neighbouring rows.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The lines of the cell.</param>
    public bool IsWithin(int row, List<TextSegment> cell)
    {
        var apart = Tolerance * cell[0].Line.FontSize;
        return (row == 0 || cell[0].Middle > _extents[row - 1].Bottom + apart)
            && (row + 1 == _extents.Length || cell[^1].Middle < _extents[row + 1].Top - apart);
    }

    private double HeightOf(List<TextSegment> lines) => _alignment switch
    {
        CellAlignment.Middle => (lines.Min(line => line.Middle) + lines.Max(line => line.Middle)) / 2,
        CellAlignment.Top => lines.Min(line => line.Middle),
        _ => lines.Max(line => line.Middle),
    };

    private bool IsAt(double anchor, List<TextSegment> lines) => Math.Abs(HeightOf(lines) - anchor) < Tolerance * lines[0].Line.FontSize;

    /// <summary>The distance by which digits are lower than the labels in their line: fonts differ.</summary>
    private static double Shift(List<StreamRow> rows)
    {
        var shifts = new List<double>();
        foreach (var row in rows.Where(row => row.Label.Count == 1))
        {
            shifts.AddRange(row.Values
                .Where(value => value.Segments.Count == 1 && value.Segments[0].IsBeside(row.Label[0]))
                .Select(value => value.Segments[0].Middle - row.Label[0].Middle));
        }

        shifts.Sort();
        return shifts.Count > 0 ? shifts[(shifts.Count - 1) / 2] : 0;
    }

    /// <summary>
    /// The height of a row's label, or of most of its cells. Lines without a label among rows with labels may belong to those rows.
    /// </summary>
    private double? Anchor(StreamRow row)
    {
        if (row.Label.Count > 0)
        {
            return HeightOf(row.Label) + _shift;
        }

        if (_areLabelled && row.Groups.Count == 0)
        {
            return null;
        }

        var best = row.Values
            .Select(value => HeightOf(value.Segments))
            .Select(height => (Height: height, Count: row.Values.Count(value => IsAt(height, value.Segments))))
            .DefaultIfEmpty()
            .MaxBy(candidate => candidate.Count);
        return best.Count > 1 ? best.Height : null;
    }

    /// <summary>
    /// The heights of the first and the last line that are sure to be in a row: of its label, and of the cells aligned with it.
    /// </summary>
    private (double Top, double Bottom) Extent(StreamRow row, double? anchor)
    {
        List<TextSegment> lines = [.. row.Label];
        if (anchor is { } height)
        {
            lines.AddRange(row.Values.Where(value => IsAt(height, value.Segments)).SelectMany(value => value.Segments));
        }

        return lines.Count > 0
            ? (lines.Min(line => line.Middle), lines.Max(line => line.Middle))
            : (double.PositiveInfinity, double.NegativeInfinity);
    }
}
