using ReportExtractor.Panel.CreditCodes;
using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Panel.Tables;

/// <summary>A row of the table of reports.</summary>
/// <param name="Report">The report.</param>
/// <param name="AgencyNumber">The number of its agency in this panel, or null if the agency is not certain.</param>
/// <param name="SameFileAs">The report of the same bytes that comes first, or null.</param>
/// <param name="OfYear">The reports of the agency and the year, each file once, in the order of their sources. At least this one.</param>
/// <param name="Confirmed">The number of its figures that a witness confirms.</param>
internal sealed record ReportRow(
    PanelReport Report, int? AgencyNumber, string? SameFileAs, IReadOnlyList<string> OfYear, int Confirmed)
{
    /// <summary>The 统一社会信用代码 that its document states.</summary>
    public StatedCodes Codes { get; init; } = StatedCodes.NotLookedAt;
}
