using System.Globalization;
using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers;

/// <summary>
/// Writes documents as text to be compared: a line for each paragraph; for each table <c>[</c> and a line for each row. Cells are separated
/// by <c> | </c>. Each has its column, <c>+n</c> if it covers n columns, <c>vn</c> if it covers n rows, <c>V</c> if its text runs from top
/// to bottom, and <c>?</c> if it is doubted.
/// </summary>
internal static class Shown
{
    /// <summary>Reads bytes and writes the document. Empty lines are omitted.</summary>
    public static string Of(byte[] bytes)
    {
        var result = DocumentReader.Read(bytes);
        Assert.That(result.Document, Is.Not.Null, result.Problems.Count > 0 ? result.Problems[0].Message.ToString() : "");
        var text = new StringBuilder();
        foreach (var block in result.Document!.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph when paragraph.Text.Length > 0:
                    text.Append(paragraph.Text).Append('\n');
                    break;
                case Grid grid:
                    text.Append("[\n");
                    foreach (var row in grid.Rows)
                    {
                        text.AppendJoin(" | ", row.Cells.Select(Cell)).Append('\n');
                    }

                    break;
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The code of the error of a file; null if it is read.</summary>
    public static string? ErrorOf(byte[] bytes) => DocumentReader.Read(bytes) is { Document: null } result ? result.Problems[0].Code : null;

    private static string Cell(Cell cell) =>
        $"{cell.Text.Replace("\n", "/", StringComparison.Ordinal)}@{cell.Column.ToString(CultureInfo.InvariantCulture)}"
        + (cell.ColumnSpan > 1 ? "+" + cell.ColumnSpan.ToString(CultureInfo.InvariantCulture) : "")
        + (cell.RowSpan > 1 ? "v" + cell.RowSpan.ToString(CultureInfo.InvariantCulture) : "")
        + (cell.Direction == TextDirection.Vertical ? "V" : "")
        + (cell.Doubt is null ? "" : "?");
}
