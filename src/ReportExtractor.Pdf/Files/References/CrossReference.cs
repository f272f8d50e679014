namespace ReportExtractor.Pdf.Files.References;

/// <summary>An entry of the cross-reference table (ISO 32000-1 §7.5.4, §7.5.8).</summary>
/// <param name="Kind">How the object is stored.</param>
/// <param name="Place">The position of the object, or the number of its object stream.</param>
/// <param name="Index">The index of the object within its object stream.</param>
internal readonly record struct CrossReference(CrossReferenceKind Kind, long Place, int Index);
