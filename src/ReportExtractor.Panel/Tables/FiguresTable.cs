using ReportExtractor.Writers;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Panel.Tables;

/// <summary>The columns of the table of figures: a row a figure.</summary>
internal static class FiguresTable
{
    /// <summary>The table.</summary>
    public static Table<FigureRow> Instance { get; } =
        new("figures", [.. Report(), .. Figure(), .. Worth(), .. Place()], ["source", "key"]);

    private static IEnumerable<Column<FigureRow>> Report() =>
    [
        Column<FigureRow>.OfText("source", row => row.Report.Report.Source),
        Column<FigureRow>.OfText("agency_id", row => AgenciesTable.IdOf(row.Report.Report.Agency)),
        Column<FigureRow>.OfWhole("agency_no", row => row.Report.AgencyNumber),
        Column<FigureRow>.OfWhole("year", row => row.Report.Report.Year),
        Column<FigureRow>.OfText("form", row => row.Report.Report.Form),
    ];

    private static IEnumerable<Column<FigureRow>> Figure() =>
    [
        Column<FigureRow>.OfText("key", row => row.Figure.Key),
        Column<FigureRow>.OfText("variable", row => row.Variable),
        Column<FigureRow>.OfText("table", row => row.Entry?.Table),
        Column<FigureRow>.OfText("row_label", row => row.Entry?.RowLabel),
        Column<FigureRow>.OfText("column_label", row => row.Entry?.ColumnLabel),
    ];

    private static IEnumerable<Column<FigureRow>> Worth() =>
    [
        Column<FigureRow>.OfNumber("value", row => row.Figure.Value),
        Column<FigureRow>.OfCodes("unit", CodeNames.Units, row => row.Figure.Unit),
        Column<FigureRow>.OfNumber("yuan", row => FigureRow.YuanOf(row.Figure)),
        Column<FigureRow>.OfCodes("status", CodeNames.Statuses, row => ContractNames.Of(row.Figure.Status)),
        Column<FigureRow>.OfCodes("sums", CodeNames.Verdicts, row => ContractNames.Of(row.Figure.Sums)),
        Column<FigureRow>.OfText("reasons", row => string.Join(' ', row.Figure.Reasons)),
        Column<FigureRow>.OfText("confirmed_by", row => row.Confirmation?.Witness),
        Column<FigureRow>.OfNumber("confirmed_value", row => row.Confirmation?.Value),
        Column<FigureRow>.OfText("witness_source", row => row.Confirmation?.WitnessSource),
        Column<FigureRow>.OfText("witness_place", row => row.Confirmation?.WitnessPlace),
    ];

    private static IEnumerable<Column<FigureRow>> Place() =>
    [
        Column<FigureRow>.OfWhole("page", row => PlaceText.PageOf(row.Figure.Location)),
        Column<FigureRow>.OfText("place_in_file", row => PlaceText.Of(row.Figure.Location)),
        Column<FigureRow>.OfText("raw", row => row.Figure.Raw),
    ];
}
