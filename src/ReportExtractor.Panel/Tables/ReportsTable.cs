using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.CreditCodes;
using ReportExtractor.Records;

namespace ReportExtractor.Panel.Tables;

/// <summary>The columns of the table of reports: a row a report, also one that could not be read.</summary>
internal static class ReportsTable
{
    /// <summary>The table.</summary>
    public static Table<ReportRow> Instance { get; } =
        new("reports", [.. Source(), .. Who(), .. Codes(), .. Where(), .. Twice(), .. Counts()], ["source"]);

    private static IEnumerable<Column<ReportRow>> Source() =>
    [
        Column<ReportRow>.OfText("source", row => row.Report.Source),
        Column<ReportRow>.OfText("title", row => row.Report.Title),
        Column<ReportRow>.OfText("agency", row => row.Report.Name),
        Column<ReportRow>.OfWhole("year", row => row.Report.Year),
        Column<ReportRow>.OfDate("period_start", row => row.Report.Record.Report?.PeriodStart),
        Column<ReportRow>.OfDate("period_end", row => row.Report.Record.Report?.PeriodEnd),
        Column<ReportRow>.OfText("form", row => row.Report.Form),
        Column<ReportRow>.OfText("format", row => row.Report.Record.Source.Format),
        Column<ReportRow>.OfText("sha256", row => row.Report.Record.Source.Sha256),
    ];

    private static IEnumerable<Column<ReportRow>> Who() =>
    [
        Column<ReportRow>.OfText("agency_id", row => AgenciesTable.IdOf(row.Report.Agency)),
        Column<ReportRow>.OfWhole("agency_no", row => row.AgencyNumber),
        Column<ReportRow>.OfCodes("kind", CodeNames.Kinds, row => CodeNames.Of(row.Report.Agency.Kind)),
        Column<ReportRow>.OfText("zone", row => row.Report.Agency.Body.Zone),
        Column<ReportRow>.OfText("department", row => row.Report.Agency.Body.Department),
        Column<ReportRow>.OfText("links", row => string.Join(' ', row.Report.Agency.Links)),
    ];

    private static IEnumerable<Column<ReportRow>> Codes() =>
    [
        Column<ReportRow>.OfText("credit_code", row => row.Codes.Certain, CreditCode.Length),
        Column<ReportRow>.OfCodes("credit_code_status", CodeNames.CreditCodeStatuses, row => CodeNames.Of(row.Codes.Status)),
        Column<ReportRow>.OfText("credit_code_printed", row => row.Codes.Printed),
        Column<ReportRow>.OfText("credit_code_place", row => row.Codes.Places),
    ];

    private static IEnumerable<Column<ReportRow>> Where() =>
    [
        Column<ReportRow>.OfCodes("place", CodeNames.PlaceStatuses, row => CodeNames.Of(row.Report.Agency.Status)),
        Column<ReportRow>.OfCodes("place_by", CodeNames.Witnesses, row => CodeNames.Of(row.Report.Agency.Witness)),
        Column<ReportRow>.OfText("candidates", row =>
            string.Join("; ", row.Report.Agency.Candidates.Select(candidate => $"{candidate.Code} {candidate.Name}"))),
        .. Level("province", place => place.Province),
        .. Level("prefecture", place => place.Prefecture),
        .. Level("county", place => place.County),
        .. Level("town", place => place.Town, agency => agency.Body.Town),
    ];

    /// <summary>The name, the code as of the report's year and that of the latest year. A town that no list has keeps its name.</summary>
    private static IEnumerable<Column<ReportRow>> Level(
        string name, Func<Place, DivisionCode?> level, Func<PanelAgency, string?>? printed = null) =>
    [
        Column<ReportRow>.OfText(name, row => (level(row.Report.Agency.InYear) ?? level(row.Report.Agency.Latest))?.Name
            ?? printed?.Invoke(row.Report.Agency)),
        Column<ReportRow>.OfText($"{name}_code", row => level(row.Report.Agency.InYear)?.Code),
        Column<ReportRow>.OfText($"{name}_code_latest", row => level(row.Report.Agency.Latest)?.Code),
    ];

    private static IEnumerable<Column<ReportRow>> Twice() =>
    [
        Column<ReportRow>.OfWhole("is_copy", row => row.SameFileAs is null ? 0 : 1),
        Column<ReportRow>.OfText("same_file_as", row => row.SameFileAs),
        Column<ReportRow>.OfWhole("reports_of_year", row => row.OfYear.Count),
        Column<ReportRow>.OfText("other_reports", row =>
            string.Join("; ", row.OfYear.Where(source => source != (row.SameFileAs ?? row.Report.Source)))),
    ];

    private static IEnumerable<Column<ReportRow>> Counts() =>
    [
        .. Enum.GetValues<FigureStatus>().Zip(CodeNames.Statuses, (status, name) =>
            Column<ReportRow>.OfWhole(name, row => row.Report.Record.Figures.Count(figure => figure.Status == status))),
        Column<ReportRow>.OfWhole("contradicted", row =>
            row.Report.Record.Figures.Count(figure => figure.Sums == SumsVerdict.Contradicted)),
        Column<ReportRow>.OfWhole("confirmed", row => row.Confirmed),
        Column<ReportRow>.OfWhole("checks_failed", row =>
            row.Report.Record.Checks.Count(check => check.Outcome == CheckOutcome.Fail)),
        Column<ReportRow>.OfText("error", row => row.Report.Record.Error?.Code),
    ];
}
