using System.Buffers.Binary;

namespace ReportExtractor.Pdf.Fonts.Model;

/// <summary>The font of a viewer for texts that are in the file without an appearance: it shows UTF-16.</summary>
internal sealed class PlainFont : PdfFont
{
    /// <summary>The name under which it is selected; no resource has it.</summary>
    public const string Name = "ReportExtractor.PlainFont";

    /// <summary>The height of letters above and below the baseline, as a multiple of the size.</summary>
    public const double AscentOfText = 0.75;

    /// <summary>The depth of letters below the baseline, negative.</summary>
    public const double DescentOfText = -0.2;

    // The widths of Latin letters and digits, and of Chinese characters, in thousandths.
    private const double Half = 500;
    private const double Full = 1000;

    // Characters from here on are Chinese, or as wide.
    private const char FirstWide = '\u2E80';

    private const double Thousandth = 0.001;

    /// <summary>The shared instance, which has no state.</summary>
    public static PlainFont Instance { get; } = new();

    /// <inheritdoc/>
    public override double Ascent => AscentOfText / Thousandth;

    /// <inheritdoc/>
    public override double Descent => DescentOfText / Thousandth;

    /// <summary>The width of a text, as a multiple of the size.</summary>
    public static double WidthOf(string text) => text.Sum(WidthOf) * Thousandth;

    /// <inheritdoc/>
    public override void Decode(ReadOnlySpan<byte> bytes, List<PdfGlyph> glyphs)
    {
        for (; bytes.Length >= sizeof(char); bytes = bytes[sizeof(char)..])
        {
            var c = (char)BinaryPrimitives.ReadUInt16BigEndian(bytes);
            glyphs.Add(new PdfGlyph(c, sizeof(char), c.ToString(), WidthOf(c)));
        }
    }

    private static double WidthOf(char c) => c >= FirstWide ? Full : Half;
}
