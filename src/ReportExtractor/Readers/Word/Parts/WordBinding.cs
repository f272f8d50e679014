namespace ReportExtractor.Readers.Word.Parts;

/// <summary>The data to which a content control for text is bound (ECMA-376-1 §17.5.2.6).</summary>
/// <param name="Path">The path to the data.</param>
/// <param name="Store">The identifier of the file with the data.</param>
/// <param name="Prefixes">The names of the vocabularies in the path.</param>
internal sealed record WordBinding(string Path, string Store, string Prefixes);
