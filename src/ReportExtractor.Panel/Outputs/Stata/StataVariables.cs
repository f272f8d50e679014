using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Tables;

namespace ReportExtractor.Panel.Outputs.Stata;

/// <summary>The variables of <c>panel.dta</c>: those of the reports, and one for each figure.</summary>
internal static class StataVariables
{
    /// <summary>The name of the value label of the figures.</summary>
    private const string Missing = "missing";

    // They name other reports or what a document states, so their lengths are known only after all reports are read. reports.csv has them.
    private static readonly string[] OfUnknownLength = ["same_file_as", "other_reports", "credit_code_printed", "credit_code_place"];

    /// <summary>The columns of reports that are variables.</summary>
    public static IReadOnlyList<Column<ReportRow>> ReportColumns { get; } =
        [.. ReportsTable.Instance.Columns.Where(column => !OfUnknownLength.Contains(column.Name))];

    /// <summary>The variables.</summary>
    /// <param name="widths">The bytes of the longest text of each of <see cref="ReportColumns"/>.</param>
    /// <param name="book">The figures.</param>
    /// <param name="texts">The language of the labels.</param>
    public static IReadOnlyList<StataVariable> Of(IReadOnlyList<int> widths, FigureBook book, PanelTexts texts) =>
    [
        .. ReportColumns.Zip(widths, (column, width) => OfReports(column, width, texts)),
        .. book.Figures.Select(figure => OfFigure(figure, texts == PanelTexts.Chinese ? figure.Chinese : figure.English)),
    ];

    /// <summary>The value labels.</summary>
    /// <param name="texts">The language of the words.</param>
    public static IReadOnlyList<StataLabels> Labels(PanelTexts texts) =>
    [
        new StataLabels(Missing, [.. MissingValues.All.Select((reason, place) =>
            (StataNumber.ExtendedInLabels(place), texts.Code(Missing, reason)))]),
        .. ReportColumns.Where(column => column.Codes.Count > 0).Select(column => new StataLabels(
            column.Name, [.. column.Codes.Select((code, place) => (place, texts.Code(column.Name, code)))])),
    ];

    private static StataVariable OfReports(Column<ReportRow> column, int width, PanelTexts texts)
    {
        var variable = new StataVariable(column.Name, texts.Column(column.Name));
        return column switch
        {
            { Codes.Count: > 0 } => variable with
            {
                ValueLabel = column.Name,
                Number = row => StataNumber.Of(column.Text(row) is { } code ? column.Codes.Index().First(c => c.Item == code).Index : null),
            },
            { IsNumber: true } => variable with { Number = row => StataNumber.Of(column.Number(row)) },
            _ => variable with { TextBytes = width, Text = column.Text },
        };
    }

    private static StataVariable OfFigure(BookFigure book, string label) => new(book.Variable, label)
    {
        Key = book.Key,
        ValueLabel = Missing,
        HasDecimals = book.IsMoney,
        Number = row => row.Report[book.Key] is not { } figure ? StataNumber.Missing
            : MissingValues.Of(figure, book.IsMoney) is { } place ? StataNumber.Extended(place)
            : StataNumber.Of(book.IsMoney ? FigureRow.YuanOf(figure) : figure.Value),
    };
}
