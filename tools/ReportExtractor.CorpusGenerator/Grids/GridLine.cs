using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>A row of a grid, with a cell or a continued cell at each of its columns.</summary>
/// <param name="Source">The row it was built from.</param>
/// <param name="Cells">Its cells from left to right, including the continued ones.</param>
public sealed record GridLine(TableRow Source, IReadOnlyList<GridCell> Cells)
{
    /// <summary>The characters that a column of 32 points has room for, in type of nine points.</summary>
    private const int ShortNumber = 4;

    /// <summary>The cells that begin in this row.</summary>
    public IEnumerable<GridCell> Own => Cells.Where(cell => cell.Role != GridRole.Continued);

    /// <summary>The number cells.</summary>
    public IEnumerable<GridCell> Values => Cells.Where(cell => cell.Role == GridRole.Value);

    /// <summary>Whether each number fits a line of its cell, in the narrowest columns too.</summary>
    public bool IsShort => Values.All(value => value.Text.Length <= ShortNumber && !value.Text.Contains('\n', StringComparison.Ordinal));

    /// <summary>The cells before the numbers that begin in this row.</summary>
    public IEnumerable<GridCell> Stub => Own.Where(cell => cell.Role != GridRole.Value);
}
