using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>Reads the font file of a font descriptor (ISO 32000-1 §9.9, table 126).</summary>
internal static class FontPrograms
{
    // The first four bytes of font files (OpenType, "Font file"), or the first byte of a CFF file.
    private const long TrueType = 0x00010000;
    private const long AppleTrueType = 0x74727565; // 'true'
    private const long OpenType = 0x4F54544F; // 'OTTO'
    private const long Collection = 0x74746366; // 'ttcf'
    private const int CffVersion = 1;

    /// <summary>True if the descriptor has a font file, readable or not.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="descriptor">The descriptor, or null.</param>
    public static bool IsEmbedded(IPdfObjects objects, PdfDictionary? descriptor) => Stream(objects, descriptor) is not null;

    /// <summary>Reads a font file. The type is detected by its first bytes, as writers confuse the three entries.</summary>
    /// <param name="memory">Its bytes.</param>
    /// <param name="fontName">The font's name.</param>
    /// <returns>The font file; null if it is of an unknown type.</returns>
    public static FontProgram? Read(ReadOnlyMemory<byte> memory, string fontName)
    {
        var bytes = new FontBytes(memory);
        return bytes.Long(0) switch
        {
            TrueType or AppleTrueType or OpenType or Collection => new SfntProgram(bytes, fontName),
            _ when memory.Span.StartsWith("%!"u8) || bytes.Byte(0) == 0x80 => new Type1Program(memory.Span),
            _ when bytes.Byte(0) == CffVersion => new CffProgram(bytes),
            _ => null,
        };
    }

    /// <summary>The stream of the font file, or null.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="descriptor">The descriptor, or null.</param>
    public static PdfStream? Stream(IPdfObjects objects, PdfDictionary? descriptor) => descriptor is null ? null
        : objects.GetStream(descriptor, "FontFile2")
            ?? objects.GetStream(descriptor, "FontFile3")
            ?? objects.GetStream(descriptor, "FontFile");
}
