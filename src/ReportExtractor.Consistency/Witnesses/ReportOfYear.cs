using ReportExtractor.Consistency.Prose;
using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Consistency.Witnesses;

/// <summary>A report of an agency with what its text states.</summary>
/// <param name="Report">The report.</param>
/// <param name="Prose">Its text, or null.</param>
/// <param name="Statements">The numbers that the text states.</param>
internal sealed record ReportOfYear(PanelReport Report, ProseText? Prose, IReadOnlyList<Statement> Statements);
