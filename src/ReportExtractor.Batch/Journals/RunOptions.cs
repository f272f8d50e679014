using ReportExtractor.Writers;

namespace ReportExtractor.Batch.Journals;

/// <summary>All options that change the bytes of an output.</summary>
/// <param name="Reading">How inputs are read.</param>
/// <param name="Writing">How records are written.</param>
/// <param name="Corrections">A hash of the decisions that are applied to the records, or null.</param>
/// <param name="Pdf">The type and the build of the PDF reader.</param>
internal sealed record RunOptions(ExtractorOptions Reading, WriterOptions Writing, string? Corrections, string Pdf);
