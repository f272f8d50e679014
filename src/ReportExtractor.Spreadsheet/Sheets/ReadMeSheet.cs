using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Texts;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The sheet that says what the others are.</summary>
internal static class ReadMeSheet
{
    private const string HeadingMark = "# ";

    /// <summary>What the sheet looks like.</summary>
    public static SheetPlan Plan(WorkbookTexts texts) =>
        new(texts["sheet.readme"], "readme", [new SheetColumn("text", 110)], HeadingRows: 0) { HasFilter = false };

    /// <summary>Writes the paragraphs.</summary>
    public static void Write(SheetSeries series, WorkbookTexts texts)
    {
        var rows = series.For(texts.ReadMe.Count).Rows;
        foreach (var line in texts.ReadMe)
        {
            var isHeading = line.StartsWith(HeadingMark, StringComparison.Ordinal);
            rows.Begin(isHeading ? RowTone.Heading : RowTone.Plain);
            rows.Text(isHeading ? line[HeadingMark.Length..] : line, CellKind.Prose);
            rows.End();
        }
    }
}
