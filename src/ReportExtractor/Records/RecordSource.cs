namespace ReportExtractor.Records;

/// <summary>What a record was made from.</summary>
/// <param name="Path">The input's path relative to the folder given, with '/' between folders.</param>
/// <param name="Format">The format of the bytes, whatever the file's name is: <c>text</c>, <c>docx</c>, <c>pdf</c>, …</param>
/// <param name="Sha256">The SHA-256 of the bytes, in lower-case hexadecimal.</param>
/// <param name="Bytes">The number of bytes.</param>
/// <param name="Pages">The number of pages, or null if the format has none.</param>
public sealed record RecordSource(string Path, string Format, string Sha256, long Bytes, int? Pages = null)
{
    /// <summary>What read its pictures; null if none was read.</summary>
    public RecordOcr? Ocr { get; init; }
}
