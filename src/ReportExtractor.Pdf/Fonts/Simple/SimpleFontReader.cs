using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Programs;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Simple;

/// <summary>Reads simple fonts (ISO 32000-1 §9.6): Type 1, multiple master, TrueType and Type 3.</summary>
internal static class SimpleFontReader
{
    // The matrix of all other fonts, used if a Type 3 font states none.
    private static readonly double[] DefaultMatrix = [0.001, 0, 0, 0.001, 0, 0];

    /// <summary>Reads a font.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="files">The streams that fonts share.</param>
    /// <param name="font">Its dictionary.</param>
    /// <param name="toUnicode">Its <c>/ToUnicode</c>, or null.</param>
    public static PdfFont Read(IPdfObjects objects, SharedFontFiles files, PdfDictionary font, ToUnicodeMap? toUnicode)
    {
        var descriptor = objects.GetDictionary(font, "FontDescriptor");
        var name = objects.GetName(font, "BaseFont") ?? "";
        var flags = descriptor is null ? null : objects.GetInteger(descriptor, "Flags");
        var program = FontPrograms.IsEmbedded(objects, descriptor) ? new Lazy<FontProgram?>(() => files.Program(descriptor, name)) : null;
        var encoding = new SimpleEncoding(objects, font, name, flags, program);
        var standard = new StandardFonts(name, flags ?? 0);
        var isType3 = objects.GetName(font, "Subtype") == "Type3";
        var widths = new SimpleWidths(objects, font, descriptor);

        PdfGlyph Make(int code)
        {
            var text = toUnicode?.Text((uint)code) ?? "";
            text = text.Length > 0 ? text : encoding.Text(code);
            var width = widths.IsStated || isType3 ? widths.Get(code) : standard.Width(code, text);
            return new PdfGlyph(code, 1, text, width);
        }

        var isTrusted = toUnicode?.IsTrusted ?? true;
        return isType3
            ? ReadType3(objects, font, Make, encoding, isTrusted)
            : new SimpleFont(Make, FontExtent.Find(objects, descriptor) ?? Extent(standard), isTrusted);
    }

    private static FontExtent Extent(StandardFonts standard) => new(standard.Extent.Ascent, standard.Extent.Descent);

    /// <summary>
    /// The extent of a Type 3 font, and the size of its letters for a font size of 1. The unit of its glyphs is free: writers that draw
    /// them in pixels use a font size of a fraction of a point, and letters of many times the font size.
    /// </summary>
    private static (FontExtent Extent, double Size) ExtentOfType3(double[]? box, double scale)
    {
        const double thousand = 1000;
        if (FontExtent.OfBox(box, scale * thousand) is { } extent)
        {
            return (extent, 1);
        }

        var size = box is { Length: 4 } ? Math.Abs((box[3] - box[1]) * scale) : 0;
        var ownUnit = size > 0 && double.IsFinite(size) ? FontExtent.OfBox(box, scale * thousand / size) : null;
        return ownUnit is { } scaled
            ? (new FontExtent(scaled.Ascent * size, scaled.Descent * size), size)
            : (new FontExtent(FontExtent.DefaultAscent, FontExtent.DefaultDescent), 1);
    }

    private static Type3Font ReadType3(
        IPdfObjects objects, PdfDictionary font, Func<int, PdfGlyph> make, SimpleEncoding encoding, bool isTrusted)
    {
        var stated = objects.GetNumbers(font, "FontMatrix");
        var matrix = stated is { Length: 6 } && stated.All(double.IsFinite) && stated[0] != 0 ? stated : DefaultMatrix;
        var (extent, size) = ExtentOfType3(objects.GetNumbers(font, "FontBBox"), matrix[3]);
        var procedures = new PdfStream?[SimpleFont.Codes];
        if (objects.GetDictionary(font, "CharProcs") is { } streams)
        {
            for (var code = 0; code < procedures.Length; code++)
            {
                procedures[code] = encoding.Difference(code) is { } name ? objects.GetStream(streams, name) : null;
            }
        }

        return new Type3Font(make, extent, size, isTrusted, matrix, procedures, objects.GetDictionary(font, "Resources"));
    }
}
