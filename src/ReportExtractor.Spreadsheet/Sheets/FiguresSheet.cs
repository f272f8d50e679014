using ReportExtractor.Documents;
using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Texts;
using ReportExtractor.Spreadsheet.Working;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The sheet with one row for each figure, and columns to decide in.</summary>
/// <param name="texts">The texts of the workbook.</param>
/// <param name="options">The options.</param>
internal sealed class FiguresSheet(WorkbookTexts texts, WorkbookOptions options)
{
    /// <summary>The column with the status that the program itself gave, if persons decided on figures.</summary>
    public const string OwnStatusColumn = "own_status";

    private static readonly SheetColumn[] Facts =
    [
        new("source", 28), new("agency", 22), new("year", 7), new("template", 10), new("table", 16), new("row_label", 38),
        new("column_label", 18), new("value", 11), new("unit", 9), new("status", 11), new("sums", 13), new("reasons", 18), new("note", 40),
        new("page", 6), new("place", 22), new("raw", 14), new("key", 38), new("period_start", 12), new("period_end", 12), new("sha256", 16),
    ];

    private static readonly SheetColumn[] Decided =
    [
        new("own_value", 11), new(OwnStatusColumn, 11), new("decision", 11), new("decided_by", 12), new("decided_at", 21),
        new("decided_why", 24), new("comments", 24),
    ];

    private static readonly SheetColumn[] Inputs =
    [
        new("your_decision", 14, IsInput: true), new("your_value", 12, IsInput: true), new("your_name", 14, IsInput: true),
        new("your_reason", 36, IsInput: true),
    ];

    private static readonly int ValueColumn = Array.FindIndex(Facts, column => column.Name == "value");

    private readonly FigureLabels _labels = new(options.Templates);
    private string? _lastSource;

    /// <summary>What the sheet looks like.</summary>
    public static SheetPlan Plan(WorkbookTexts texts, WorkbookOptions options) =>
        new(texts["sheet.figures"], "figures", ColumnsOf(options), SheetHeadings.Rows)
        {
            ChoiceColumn = "your_decision",
            Choices = [.. Enum.GetValues<DecisionKind>().Select(ContractNames.Of)],
        };

    /// <summary>Writes the rows of headings.</summary>
    public void WriteHeadings(RowWriter rows) => SheetHeadings.Write(rows, texts, ColumnsOf(options));

    /// <summary>Writes the figures of a record.</summary>
    public void Write(Sheet sheet, ReportRecord record)
    {
        foreach (var figure in record.Figures)
        {
            Write(sheet, record, figure);
        }
    }

    private static SheetColumn[] ColumnsOf(WorkbookOptions options) => [.. Facts, .. options.WithDecisions ? Decided : [], .. Inputs];

    private void Write(Sheet sheet, ReportRecord record, Figure figure)
    {
        var rows = sheet.Rows;
        var tone = FigureTone.Of(figure);
        var label = _labels.Find(record.Report?.Template, figure.Key);
        rows.Begin(tone);
        rows.Text(record.Source.Path, IsLinked(sheet, record, figure, tone) ? CellKind.Link : CellKind.Text);
        rows.Text(record.Report?.Agency);
        rows.Number(record.Report?.Year);
        rows.Text(record.Report?.Template);
        rows.Text(label?.Table.Id);
        rows.Text(label?.Row.DisplayName);
        rows.Text(label?.Column.Label);
        rows.Number(figure.Value);
        rows.Text(figure.Unit);
        rows.Text(ContractNames.Of(figure.Status));
        rows.Text(ContractNames.Of(figure.Sums));
        rows.Text(string.Join(' ', figure.Reasons), CellKind.ClippedText);
        rows.Text(figure.Note, CellKind.ClippedText);
        rows.Number(PlaceText.PageOf(figure.Location));
        rows.OwnText(PlaceText.Of(figure.Location));
        rows.OwnText(figure.Raw);
        rows.Text(figure.Key, CellKind.ClippedText);
        rows.Date(record.Report?.PeriodStart);
        rows.Date(record.Report?.PeriodEnd);
        rows.Text(record.Source.Sha256, CellKind.ClippedText);
        if (options.WithDecisions)
        {
            WriteDecisions(rows, figure);
        }

        rows.Continue(RowTone.Input);
        foreach (var input in Inputs)
        {
            rows.Text(null);
        }

        rows.End();
        if (tone != RowTone.Plain && figure.Note is { } note)
        {
            sheet.Notes.Add(rows.Row, ValueColumn, note);
        }
    }

    private static void WriteDecisions(RowWriter rows, Figure figure)
    {
        var decision = figure.Decisions.LastOrDefault(decision => decision.Kind != DecisionKind.Comment);
        rows.Number(figure.Own?.Value);
        rows.Text(figure.Own is null ? null : ContractNames.Of(figure.Own.Status));
        rows.Text(decision is null ? null : ContractNames.Of(decision.Kind));
        rows.Text(decision?.By);
        rows.OwnText(decision is null ? null : ContractNames.Of(decision.At));
        rows.OwnText(decision?.Why);
        rows.OwnText(DecisionCells.CommentsOf(figure));
    }

    private bool IsLinked(Sheet sheet, ReportRecord record, Figure figure, RowTone tone)
    {
        var isFirst = record.Source.Path != _lastSource;
        _lastSource = record.Source.Path;
        var page = figure.Location is PageLocation place ? place.Page : (int?)null;
        return sheet.Links.Add($"A{sheet.Rows.Row}", record.Source.Path, page, isNotable: isFirst || tone != RowTone.Plain);
    }
}
