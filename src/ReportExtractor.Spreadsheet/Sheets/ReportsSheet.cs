using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Texts;
using ReportExtractor.Templates;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The sheet with one row for each report, and one column for each figure.</summary>
/// <param name="texts">The texts of the workbook.</param>
/// <param name="columns">The columns.</param>
internal sealed class ReportsSheet(WorkbookTexts texts, ReportColumns columns)
{
    private const double FigureWidth = 12;

    private static readonly Action<RowWriter, ReportRecord>[] InputCells =
    [
        (rows, record) => rows.Text(record.Report?.Agency),
        (rows, record) => rows.Number(record.Report?.Year),
        (rows, record) => rows.Date(record.Report?.PeriodStart),
        (rows, record) => rows.Date(record.Report?.PeriodEnd),
        (rows, record) => rows.Text(record.Report?.Template),
        (rows, record) => rows.Text(record.Source.Format),
        (rows, record) => rows.Number(CountOf(record, FigureStatus.Read)),
        (rows, record) => rows.Number(CountOf(record, FigureStatus.Suspect)),
        (rows, record) => rows.Number(record.Figures.Count(figure => figure.Sums == SumsVerdict.Contradicted)),
        (rows, record) => rows.Number(CountOf(record, FigureStatus.Blank)),
        (rows, record) => rows.Number(CountOf(record, FigureStatus.Nil)),
        (rows, record) => rows.Number(CountOf(record, FigureStatus.Unreadable)),
        (rows, record) => rows.Number(CountOf(record, FigureStatus.Missing)),
        (rows, record) => rows.Number(record.Checks.Count(check => check.Outcome == CheckOutcome.Fail)),
        (rows, record) => rows.Text(record.Error?.Code),
        (rows, record) => rows.Text(record.Source.Sha256, CellKind.ClippedText),
    ];

    /// <summary>What the sheet looks like. The columns of a table can be folded away behind its first one.</summary>
    public static SheetPlan Plan(WorkbookTexts texts, ReportColumns columns)
    {
        var figures = columns.Figures.SelectMany((figure, index) =>
        {
            var isFirst = index == 0 || figure.Figure.Table.Id != columns.Figures[index - 1].Figure.Table.Id;
            var value = new SheetColumn(figure.Figure.Key, FigureWidth, IsGrouped: !isFirst);
            return figure.IsMoney ? [value, new SheetColumn(figure.Figure.Key + ".unit", FigureWidth, IsGrouped: true)] : new[] { value };
        });
        var decisions = columns.WithDecisions ? ReportColumns.Decisions : [];
        return new SheetPlan(
            texts["sheet.reports"], "reports", [.. ReportColumns.Inputs, .. figures, .. decisions], ReportColumns.HeadingRows)
        {
            FrozenColumns = 1,
        };
    }

    /// <summary>Writes the rows of headings.</summary>
    public void WriteHeadings(RowWriter rows)
    {
        Heading(RowTone.Heading, _ => null, figure => figure.Table.Label ?? figure.Table.Id, "");
        Heading(RowTone.Heading, _ => null, figure => figure.Row.DisplayName, "");
        Heading(RowTone.Heading, column => texts.Heading(column.Name), figure => figure.Column.Label, texts.Heading("unit"));
        Heading(RowTone.Name, column => column.Name, figure => figure.Key, null);

        void Heading(RowTone tone, Func<SheetColumn, string?> ofColumn, Func<FigureTemplate, string> ofFigure, string? ofUnit)
        {
            rows.Begin(tone);
            foreach (var column in ReportColumns.Inputs)
            {
                rows.Text(ofColumn(column));
            }

            foreach (var (figure, isMoney) in columns.Figures)
            {
                rows.Text(ofFigure(figure));
                if (isMoney)
                {
                    rows.Text(ofUnit ?? figure.Key + ".unit");
                }
            }

            foreach (var column in columns.WithDecisions ? ReportColumns.Decisions : [])
            {
                rows.Text(ofColumn(column));
            }

            rows.End();
        }
    }

    /// <summary>Writes the row of a record.</summary>
    public void Write(Sheet sheet, ReportRecord record)
    {
        var rows = sheet.Rows;
        rows.Begin(record.Error is null ? RowTone.Plain : RowTone.Contradicted);
        var isLinked = sheet.Links.Add($"A{rows.Row}", record.Source.Path, null, isNotable: true);
        rows.Text(record.Source.Path, isLinked ? CellKind.Link : CellKind.Text);
        foreach (var write in InputCells)
        {
            write(rows, record);
        }

        var figures = record.Figures.DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        foreach (var (template, isMoney) in columns.Figures)
        {
            var figure = figures.GetValueOrDefault(template.Key);
            rows.Continue(figure is null ? RowTone.Plain : FigureTone.Of(figure));
            rows.Number(figure?.Value);
            if (isMoney)
            {
                rows.Text(figure?.Unit);
            }
        }

        rows.Continue(RowTone.Plain);
        if (columns.WithDecisions)
        {
            rows.Number(CountOf(record, FigureStatus.Corrected));
            rows.Number(CountOf(record, FigureStatus.Accepted));
        }

        rows.End();
    }

    private static int CountOf(ReportRecord record, FigureStatus status) => record.Figures.Count(figure => figure.Status == status);
}
