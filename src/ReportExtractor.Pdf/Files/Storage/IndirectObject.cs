using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>An indirect object as stored in the file.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Generation">Its generation.</param>
/// <param name="Value">The object itself.</param>
internal readonly record struct IndirectObject(int Number, int Generation, PdfObject Value);
