using ReportExtractor.Panel.Agencies;

namespace ReportExtractor.Panel.Tables;

/// <summary>The columns of the table of agencies: a row a name of an agency, with the reasons for which it is one of its names.</summary>
internal static class AgenciesTable
{
    /// <summary>The table.</summary>
    public static Table<AgencyRow> Instance { get; } = new("agencies",
    [
        Column<AgencyRow>.OfText("agency_id", row => IdOf(row.Agency)),
        Column<AgencyRow>.OfWhole("agency_no", row => row.Number),
        Column<AgencyRow>.OfText("agency", row => row.Name),
        Column<AgencyRow>.OfWhole("names", row => row.Names),
        Column<AgencyRow>.OfText("links", row => string.Join(' ', row.Agency.Links)),
        Column<AgencyRow>.OfText("credit_codes", row => row.CreditCodes.Count == 0 ? null : string.Join("; ", row.CreditCodes)),
        Column<AgencyRow>.OfCodes("kind", CodeNames.Kinds, row => CodeNames.Of(row.Agency.Kind)),
        Column<AgencyRow>.OfWhole("first_year", row => row.FirstYear),
        Column<AgencyRow>.OfWhole("last_year", row => row.LastYear),
        Column<AgencyRow>.OfWhole("reports", row => row.Reports),
    ], []);

    /// <summary>The identifier of an agency, or null if a report names none.</summary>
    public static string? IdOf(PanelAgency agency) => agency.Id is "" or "?" ? null : agency.Id;
}
