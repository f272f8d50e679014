namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>A contradiction that was planted.</summary>
/// <param name="Path">The report that breaks the rule.</param>
/// <param name="Rule">The rule's code.</param>
/// <param name="Scope">The row or column; empty for a sentence of the text, whose place is the layout's.</param>
public sealed record PlantedFault(string Path, string Rule, string Scope);
