using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Panel.Findings;

/// <summary>
/// Judges the reports of a panel, agency by agency. Agencies come in the order of their places: a division comes before those that are
/// in it, and the agencies of one division together. So a judge needs to keep only the divisions above the one at hand.
/// </summary>
internal interface IPanelJudge
{
    /// <summary>Judges the reports of one agency.</summary>
    /// <param name="reports">All reports of the agency, by year and then by source; the same file twice is there once.</param>
    /// <returns>What is found. Confirmations must be of these reports.</returns>
    PanelFindings Judge(IReadOnlyList<PanelReport> reports);

    /// <summary>Called after the last agency.</summary>
    /// <returns>What can be known only then.</returns>
    IReadOnlyList<PanelCheck> End();
}
