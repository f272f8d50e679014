using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Consistency.Prose;

/// <summary>Gives the text of a report.</summary>
internal interface IProseSource
{
    /// <summary>The text, or null where the source is not at hand or is another file than the record's.</summary>
    /// <param name="report">The report.</param>
    SourceText? Of(PanelReport report);
}
