namespace ReportExtractor.Spreadsheet.Cells;

/// <summary>The names of columns: A, B, …, Z, AA, ….</summary>
internal static class CellNames
{
    /// <summary>The most rows of a sheet in Excel.</summary>
    public const int MostRows = 1_048_576;

    private const int Letters = 26;

    /// <summary>The name of a column.</summary>
    /// <param name="column">The column, from 0.</param>
    public static string Column(int column) =>
        column < Letters ? ((char)('A' + column)).ToString() : Column((column / Letters) - 1) + (char)('A' + (column % Letters));

    /// <summary>The column of a cell, from 0.</summary>
    /// <param name="cell">The cell's name, such as <c>AB12</c>.</param>
    public static int ColumnOf(string cell) =>
        cell.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * Letters) + letter - 'A' + 1) - 1;
}
