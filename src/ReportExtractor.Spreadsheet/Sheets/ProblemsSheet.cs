using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Texts;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The sheet with one row for each problem.</summary>
internal static class ProblemsSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<SheetColumn> Columns { get; } =
        [new("source", 28), new("severity", 10), new("code", 20), new("message", 90), new("page", 6), new("place", 24)];

    /// <summary>What the sheet looks like.</summary>
    public static SheetPlan Plan(WorkbookTexts texts) => new(texts["sheet.problems"], "problems", Columns, SheetHeadings.Rows);

    /// <summary>Writes the problems of a record.</summary>
    public static void Write(SheetSeries series, ReportRecord record)
    {
        foreach (var problem in record.Problems)
        {
            var sheet = series.For(1);
            var rows = sheet.Rows;
            var page = PlaceText.PageOf(problem.Location);
            rows.Begin(problem.Severity == ProblemSeverity.Error ? RowTone.Contradicted : RowTone.Plain);
            var isLinked = sheet.Links.Add($"A{rows.Row}", record.Source.Path, page, isNotable: true);
            rows.Text(record.Source.Path, isLinked ? CellKind.Link : CellKind.Text);
            rows.Text(ContractNames.Of(problem.Severity));
            rows.Text(problem.Code);
            rows.Text(problem.Message.ToString(), CellKind.Prose);
            rows.Number(page);
            rows.OwnText(PlaceText.Of(problem.Location));
            rows.End();
        }
    }
}
