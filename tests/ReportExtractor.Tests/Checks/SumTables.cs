using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Checks;

/// <summary>A small form with sums along its rows and down its columns, and figures that are typed into it.</summary>
internal static class SumTables
{
    private static readonly string[] Columns = ["a", "b", "all"];

    /// <summary>Rows of two parts and their sum; the last row is the sum of the others.</summary>
    /// <param name="rows">The number of rows above the last.</param>
    public static FormTemplate Form(int rows = 2) => new()
    {
        Id = "form",
        Tables =
        [
            new TableTemplate
            {
                Id = "t",
                Columns = [.. Columns.Select(id => new ColumnTemplate { Id = id, Label = id })],
                Rows = [.. RowsOf(rows).Append("sum").Select(id => new RowTemplate { Id = id, Label = id })],
            },
        ],
        Rules =
        [
            new SumRule { Id = "row", Table = "t", Direction = SumDirection.AlongRows, Parts = ["a", "b"], Whole = ["all"] },
            new SumRule { Id = "column", Table = "t", Direction = SumDirection.DownColumns, Parts = [.. RowsOf(rows)], Whole = ["sum"] },
        ],
    };

    /// <summary>Figures, a line a row and a number a column; <c>_</c> is a figure without a number.</summary>
    public static Dictionary<string, Figure> Figures(params string[] rows) =>
        rows.SelectMany((row, r) => row.Split(' ').Select((cell, column) =>
            Figure($"t.{(r == rows.Length - 1 ? "sum" : $"r{r + 1}")}.{Columns[column]}", cell))).ToDictionary(figure => figure.Key);

    private static Figure Figure(string key, string cell) => cell == "_"
        ? new Figure(key, null, "", FigureStatus.Blank)
        : new Figure(key, decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture), cell, FigureStatus.Read);

    private static IEnumerable<string> RowsOf(int rows) => Enumerable.Range(1, rows).Select(row => $"r{row}");
}
