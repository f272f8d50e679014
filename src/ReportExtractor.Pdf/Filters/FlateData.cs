namespace ReportExtractor.Pdf.Filters;

/// <summary>The result of FlateDecode.</summary>
/// <param name="Bytes">The decoded bytes.</param>
/// <param name="IsDamaged">True if the data are not those that were written: they break off, are invalid, or have another checksum.</param>
internal readonly record struct FlateData(byte[] Bytes, bool IsDamaged);
