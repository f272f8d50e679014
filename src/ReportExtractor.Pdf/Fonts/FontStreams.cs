using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts;

/// <summary>Streams of fonts.</summary>
internal static class FontStreams
{
    /// <summary>A stream's bytes; none where they are beyond a limit, for a font is read without them.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="stream">The stream.</param>
    public static ReadOnlyMemory<byte> DecodeOrNothing(this IPdfObjects objects, PdfStream stream)
    {
        try
        {
            return objects.Decode(stream);
        }
        catch (PdfException)
        {
            return default;
        }
    }
}
