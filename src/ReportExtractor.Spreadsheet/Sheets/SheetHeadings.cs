using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Texts;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>Two rows of headings: one for people, and one with the names of the columns in CSV.</summary>
internal static class SheetHeadings
{
    /// <summary>The number of rows.</summary>
    public const int Rows = 2;

    /// <summary>Writes the rows.</summary>
    public static void Write(RowWriter rows, WorkbookTexts texts, IReadOnlyList<SheetColumn> columns)
    {
        rows.Begin(RowTone.Heading);
        foreach (var column in columns)
        {
            rows.Continue(column.IsInput ? RowTone.Input : RowTone.Heading);
            rows.Text(texts.Heading(column.Name));
        }

        rows.End();
        rows.Begin(RowTone.Name);
        foreach (var column in columns)
        {
            rows.Text(column.Name);
        }

        rows.End();
    }
}
