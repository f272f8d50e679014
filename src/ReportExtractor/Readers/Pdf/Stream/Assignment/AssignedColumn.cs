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
    /// <summary>True if the cell of a row is not aligned with it.</summary>
    /// <param name="row">The row; there may be none with that number.</param>
    public bool IsMisaligned(int row) => row >= 0 && row < AreMisaligned.Length && AreMisaligned[row];

    /// <summary>
    /// True if the cell of a row is in doubt: it is not aligned, or right above or below one that is not or that may have a line of it.
    /// </summary>
    /// <param name="row">The row.</param>
    public bool IsAmbiguous(int row) => IsMisaligned(row) || MayShare(row - 1, row, row - 1) || MayShare(row, row + 1, row + 1);

    private bool MayShare(int above, int below, int other) => above >= 0 && below < Cells.Count
        && (IsUnsure || IsMisaligned(other)) && TextSegment.AreClose(Cells[above], Cells[below]);
}
