using ReportExtractor.Panel.Agencies;

namespace ReportExtractor.Panel.Tables;

/// <summary>A row of the table of agencies: one name of one agency.</summary>
/// <param name="Agency">The agency, as the first report with this name has it.</param>
/// <param name="Number">Its number in this panel, or null if it is not certain.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="FirstYear">The first year of a report with this name.</param>
/// <param name="LastYear">The last one.</param>
/// <param name="Reports">The number of reports with this name.</param>
/// <param name="Names">The number of names that the agency has.</param>
/// <param name="CreditCodes">The certain codes that the documents of these reports state, each once.</param>
internal sealed record AgencyRow(
    PanelAgency Agency,
    int? Number,
    string? Name,
    int? FirstYear,
    int? LastYear,
    int Reports,
    int Names,
    IReadOnlyList<string> CreditCodes);
