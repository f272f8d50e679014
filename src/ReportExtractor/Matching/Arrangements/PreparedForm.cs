using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>A form prepared for matching.</summary>
/// <param name="Template">The form.</param>
/// <param name="Tables">For each of its tables the ways in which it may be arranged.</param>
internal sealed record PreparedForm(FormTemplate Template, IReadOnlyList<IReadOnlyList<TableArrangement>> Tables);
