using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Filters;

/// <summary>The data of a stream after the filters that could be undone.</summary>
/// <param name="Bytes">The data.</param>
/// <param name="Filter">The first filter that is left, or null.</param>
/// <param name="Parameters">Its parameters, or null.</param>
/// <param name="IsDamaged">True if the data break off, are invalid, or have another checksum.</param>
internal readonly record struct FilteredData(ReadOnlyMemory<byte> Bytes, string? Filter, PdfDictionary? Parameters, bool IsDamaged);
