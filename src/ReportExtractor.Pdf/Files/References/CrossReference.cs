namespace ReportExtractor.Pdf.Files.References;

/// <summary>Where an object is: an entry of the cross-reference table (ISO 32000-1 §7.5.4, §7.5.8).</summary>
/// <param name="Kind">How it is found.</param>
/// <param name="Place">Where it begins in the file, or the number of its object stream.</param>
/// <param name="Index">Its place within its object stream.</param>
internal readonly record struct CrossReference(CrossReferenceKind Kind, long Place, int Index);
