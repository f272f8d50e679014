namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>A row of the applications table.</summary>
/// <param name="Key">The middle part of the figures' keys.</param>
/// <param name="Role">Its role in the sums.</param>
/// <param name="Label">The row's own label.</param>
/// <param name="Group">Its group (三、本年度办理结果), or null.</param>
/// <param name="Subgroup">Its subgroup (（三）不予公开), or null.</param>
public sealed record ApplicationRow(string Key, ApplicationRole Role, string Label, string? Group = null, string? Subgroup = null);
