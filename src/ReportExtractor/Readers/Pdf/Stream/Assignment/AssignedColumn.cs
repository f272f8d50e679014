using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream.Assignment;

/// <summary>The lines of a column, assigned to its rows.</summary>
/// <param name="First">The first column that its cells span.</param>
/// <param name="End">The end of these columns, exclusive.</param>
/// <param name="Rest">The lines of a row of the page before.</param>
/// <param name="Cells">The lines of each row.</param>
/// <param name="AreMisaligned">For each row true if its cell is not aligned with it.</param>
/// <param name="IsUnsure">True if other ways to assign the lines are as good.</param>
internal sealed record AssignedColumn(
    int First, int End, List<TextSegment> Rest, List<List<TextSegment>> Cells, bool[] AreMisaligned, bool IsUnsure)
{
    /// <summary>
    /// How much farther apart two lines of a number may be than the last of them and the number below. The lines of one number have one
    /// pitch; heights of letters are rounded.
    /// </summary>
    private const double Uneven = 1.25;

    /// <summary>True if the cell of a row is not aligned with it.</summary>
    /// <param name="row">The row.</param>
    public bool IsMisaligned(int row) => AreMisaligned[row];

    /// <summary>
    /// For each row true if its cell is in doubt: it is not aligned, or its lines are farther apart than that of a neighbour, or it is
    /// right above or below a cell in doubt. If one number has a line of the next, that one has lost a line, and may have one of its own
    /// next: so it goes on, as long as the numbers have several lines. A number of one line that is aligned is whole.
    /// </summary>
    public bool[] AreAmbiguous()
    {
        var inDoubt = new bool[Cells.Count];
        for (var row = 0; row < Cells.Count; row++)
        {
            inDoubt[row] = IsMisaligned(row) || (IsUnsure && (AreClose(row - 1) || AreClose(row))) || HasNearerNeighbour(row);
        }

        bool[] isSource = [.. inDoubt];
        for (var row = 1; row < Cells.Count; row++)
        {
            inDoubt[row] |= Spreads(row - 1) && AreClose(row - 1);
        }

        for (var row = Cells.Count - 2; row >= 0; row--)
        {
            inDoubt[row] |= Spreads(row + 1) && AreClose(row);
        }

        return inDoubt;

        bool Spreads(int row) => inDoubt[row] && (isSource[row] || Cells[row].Count > 1);
    }

    /// <summary>True if the cell of a row and that of the next may be lines of one text.</summary>
    private bool AreClose(int above) =>
        above >= 0 && above + 1 < Cells.Count && TextSegment.AreClose(Cells[above], Cells[above + 1]);

    /// <summary>True if a line of a cell is nearer to one of a neighbour than two lines of the cell are to each other.</summary>
    private bool HasNearerNeighbour(int row)
    {
        var lines = Cells[row];
        if (lines.Count < 2)
        {
            return false;
        }

        var widest = lines.Zip(lines.Skip(1)).Max(pair => pair.Second.Middle - pair.First.Middle);
        return (AreClose(row - 1) && widest > Uneven * (lines[0].Middle - Cells[row - 1][^1].Middle))
            || (AreClose(row) && widest > Uneven * (Cells[row + 1][0].Middle - lines[^1].Middle));
    }
}
