using ReportExtractor.Consistency.Prose;
using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Consistency.Witnesses;

/// <summary>A report of an agency with what its text states.</summary>
/// <param name="Report">The report.</param>
/// <param name="Prose">Its text, or null.</param>
/// <param name="Statements">The numbers that the text states.</param>
internal sealed record ReportOfYear(PanelReport Report, ProseText? Prose, IReadOnlyList<Statement> Statements)
{
    /// <summary>The report of the year before: null if there is none, or if there are two of this year or of that.</summary>
    /// <param name="all">All reports of the agency.</param>
    public ReportOfYear? PreviousIn(IReadOnlyList<ReportOfYear> all)
    {
        if (Report.Year is not { } year || !Report.Agency.IsCertain)
        {
            return null;
        }

        var before = all.Where(other => other.Report.Year == year - 1).ToList();
        return before.Count == 1 && all.Count(other => other.Report.Year == year) == 1 ? before[0] : null;
    }
}
