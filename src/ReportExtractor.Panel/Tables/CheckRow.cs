using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Panel.Tables;

/// <summary>A row of the table of checks.</summary>
/// <param name="Check">The outcome.</param>
/// <param name="Report">The report, or null if it was said after all reports.</param>
internal sealed record CheckRow(PanelCheck Check, ReportRow? Report)
{
    /// <summary>The report that the check is of, or null.</summary>
    public PanelReport? Of => Report?.Report ?? Check.Report;
}
