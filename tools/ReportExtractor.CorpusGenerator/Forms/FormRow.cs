namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>A row of a clause's table.</summary>
/// <param name="Key">The middle part of the figures' keys.</param>
/// <param name="Label">The row's label as the form prints it.</param>
public sealed record FormRow(string Key, string Label);
