namespace ReportExtractor.Pdf.Objects;

/// <summary>An object of a PDF (ISO 32000-1 §7.3).</summary>
internal abstract class PdfObject;
