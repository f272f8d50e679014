using ReportExtractor.Panel.Making;

namespace ReportExtractor.Cli.Panel;

/// <summary>What <c>panel</c> says at its end.</summary>
internal static class PanelSummaryText
{
    /// <summary>The lines: what the panel has, and then what a person should look at before using it.</summary>
    /// <param name="summary">What the panel has.</param>
    public static IEnumerable<string> Of(PanelSummary summary)
    {
        yield return $"{summary.Reports} reports of {summary.Agencies} agencies; {summary.ChecksFailed} checks fail, "
            + $"{summary.Confirmed} figures are confirmed by a witness.";
        (int Count, string Text)[] remarks =
        [
            (summary.Unread, "could not be read: 'error' in reports.csv says why."),
            (summary.Uncertain - summary.Ambiguous, "have no certain agency, so they have no agency_no."),
            (summary.Ambiguous, "name a place that stands more than once: 'candidates' in reports.csv has the choices; put the reports "
                + "into folders that are named after province and city."),
            (summary.Copies, "are the same file as another one: 'same_file_as' in reports.csv says which."),
            (summary.SharedYears, "share their agency and year with another one: 'other_reports' in reports.csv says which."),
        ];
        foreach (var (count, text) in remarks.Where(remark => remark.Count > 0))
        {
            yield return $"  {count} {text}";
        }
    }
}
