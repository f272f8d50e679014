namespace ReportExtractor.Tests.Readers.Pdf.Stream;

/// <summary>Writes a table without rules on a page: labels at the left edge, and five columns of centred cells.</summary>
internal static class StreamPage
{
    // The middles of the columns are forty points apart: room for five digits of ten points' size, or for three letters.
    private static readonly double[] Middles = [220, 260, 300, 340, 380];

    private static readonly string[] Headers = ["甲", "乙", "丙", "丁", "总计"];

    /// <summary>The row of headers.</summary>
    public static PrintedFile HeaderRow(this PrintedFile page, double y = 100) => page.Text(50, y, "名称").Cells(y, Headers);

    /// <summary>A row with its label.</summary>
    public static PrintedFile Row(this PrintedFile page, double y, string label, params string[] cells) =>
        page.Text(50, y, label).Cells(y, cells);

    /// <summary>The cells of a row; an empty text for none.</summary>
    public static PrintedFile Cells(this PrintedFile page, double y, params string[] cells)
    {
        foreach (var (column, cell) in cells.Index().Where(cell => cell.Item.Length > 0))
        {
            page.Text(Middles[column] - (cell.Sum(c => c < 128 ? 5 : 10) / 2.0), y, cell);
        }

        return page;
    }

    /// <summary>Headers and two rows whose first column is still empty.</summary>
    public static PrintedFile Table(double first, double second) =>
        new PrintedFile().Page().HeaderRow().Row(first, "1.规章", "", "2", "3", "4", "10").Row(second, "2.文件", "", "6", "7", "8", "26");

    /// <summary>White text, which nobody sees.</summary>
    public static PrintedFile White(this PrintedFile page, double x, double y, string text) =>
        page.Add($"1 g").Text(x, y, text).Add($"0 g");

    /// <summary>Text whose baseline fits that of a row, a line of it under the other.</summary>
    public static PrintedFile Lines(this PrintedFile page, double x, params (double Y, string Text)[] lines)
    {
        foreach (var (y, text) in lines)
        {
            page.Text(x, y, text);
        }

        return page;
    }

    /// <summary>Rows as <see cref="Shown"/> shows them: a cell in each column, separated by bars.</summary>
    public static string Shows(params string[] rows) =>
        string.Join('\n', rows.Select(row => string.Join(" | ", row.Split('|').Select((cell, column) => $"{cell}@{column}"))));
}
