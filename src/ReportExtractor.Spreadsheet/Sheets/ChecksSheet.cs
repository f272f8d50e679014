using ReportExtractor.Checks;
using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Texts;
using ReportExtractor.Templates;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The sheet with one row for each sum that fails, with formulas that add the cells of the reports again.</summary>
/// <param name="texts">The texts of the workbook.</param>
/// <param name="reports">The columns of the reports.</param>
/// <param name="forms">The forms.</param>
internal sealed class ChecksSheet(WorkbookTexts texts, ReportColumns reports, IReadOnlyList<FormTemplate> forms)
{
    private const string ExpectedColumn = "F";
    private const string ActualColumn = "G";
    private const string DifferenceColumn = "H";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("source", 28), new("agency", 22), new("year", 7), new("rule", 22), new("scope", 26), new("expected", 11), new("actual", 11),
        new("difference", 11), new("outcome", 10), new("keys", 80),
    ];

    /// <summary>What the sheet looks like.</summary>
    public static SheetPlan Plan(WorkbookTexts texts) => new(texts["sheet.checks"], "checks", Columns, SheetHeadings.Rows);

    /// <summary>Writes the failed checks of a record.</summary>
    /// <param name="series">The sheets.</param>
    /// <param name="record">The record.</param>
    /// <param name="index">The number of the record, from 0.</param>
    public void Write(SheetSeries series, ReportRecord record, int index)
    {
        var form = forms.FirstOrDefault(form => form.Id == record.Report?.Template);
        foreach (var check in record.Checks.Where(check => check.Outcome == CheckOutcome.Fail))
        {
            var rows = series.For(1).Rows;
            rows.Begin();
            rows.Text(record.Source.Path);
            rows.Text(record.Report?.Agency);
            rows.Number(record.Report?.Year);
            rows.Text(check.Rule);
            rows.Text(check.Scope);
            var parts = form is null ? 0 : PartsOf(form, check);
            if (check is { Expected: { } expected, Actual: { } actual } && parts > 0 && check.Keys.All(reports.Has))
            {
                rows.Formula(Sum(check.Keys.Take(parts), index), expected);
                rows.Formula(Sum(check.Keys.Skip(parts), index), actual);
                rows.Formula($"{ExpectedColumn}{rows.Row}-{ActualColumn}{rows.Row}", expected - actual);
                rows.Formula($"IF({DifferenceColumn}{rows.Row}=0,\"{texts["holds"]}\",\"{texts["fails"]}\")", texts["fails"]);
            }
            else
            {
                rows.Number(check.Expected);
                rows.Number(check.Actual);
                rows.Number(null);
                rows.Text(texts["fails"]);
            }

            rows.Text(string.Join(' ', check.Keys), CellKind.ClippedText);
            rows.End();
        }
    }

    private static int PartsOf(FormTemplate form, Check check) =>
        CheckRunner.Sums.SumsOf(form).FirstOrDefault(sum => sum.Rule.Id == check.Rule && sum.Scope == check.Scope)?.Parts.Count ?? 0;

    private string Sum(IEnumerable<string> keys, int record) =>
        $"SUM({string.Join(',', keys.Select(key => reports.Reference(texts["sheet.reports"], record, key)))})";
}
