using System.Text;
using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Programs;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Composite;

/// <summary>Reads composite fonts (ISO 32000-1 §9.7).</summary>
internal static class CompositeFontReader
{
    // Maximum number of CMaps based on each other. Real chains have two.
    private const int MaxBases = 8;

    /// <summary>Reads a font.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="files">The streams that fonts share.</param>
    /// <param name="font">Its dictionary.</param>
    /// <param name="toUnicode">Its <c>/ToUnicode</c>, or null.</param>
    public static PdfFont Read(IPdfObjects objects, SharedFontFiles files, PdfDictionary font, ToUnicodeMap? toUnicode)
    {
        var map = ReadMap(objects, files, objects.Get(font, "Encoding"), MaxBases) ?? new IdentityCMap(isVertical: false);
        var descendant = Descendant(objects, font);
        var descriptor = objects.GetDictionary(descendant, "FontDescriptor");
        var name = objects.GetName(descendant, "BaseFont") ?? objects.GetName(font, "BaseFont") ?? "";
        var program = new Lazy<FontProgram?>(() => files.Program(descriptor, name));
        ReadOnlyMemory<byte>? glyphs = objects.GetStream(descendant, "CIDToGIDMap") is { } stream
            ? objects.DecodeOrNothing(stream)
            : default(ReadOnlyMemory<byte>?);
        var texts = new CompositeTexts(toUnicode, map, program, glyphs, Ordering(objects, descendant));
        var extent = FontExtent.Find(objects, descriptor) ?? new FontExtent(FontExtent.DefaultAscent, FontExtent.DefaultDescent);
        return new CompositeFont(map, texts, new CidWidths(objects, descendant), extent);
    }

    private static PdfDictionary Descendant(IPdfObjects objects, PdfDictionary font)
    {
        var entry = objects.Get(font, "DescendantFonts");
        var value = entry is PdfArray { Items: [var first, ..] } ? objects.Resolve(first) : entry;
        return value as PdfDictionary ?? new PdfDictionary(new Dictionary<string, PdfObject>());
    }

    private static string Ordering(IPdfObjects objects, PdfDictionary descendant) =>
        objects.GetDictionary(descendant, "CIDSystemInfo") is { } system && objects.Get(system, "Ordering") is PdfString ordering
            ? Encoding.Latin1.GetString(ordering.Bytes)
            : "";

    /// <summary>Reads a CMap given by name or as a stream, including the CMaps that it is based on.</summary>
    private static CMap? ReadMap(IPdfObjects objects, SharedFontFiles files, PdfObject value, int bases)
    {
        if (value is PdfName name)
        {
            return PredefinedCMaps.Find(name.Value) ?? new IdentityCMap(name.Value.EndsWith("-V", StringComparison.Ordinal));
        }

        if (value is not PdfStream stream || bases == 0)
        {
            return null;
        }

        var contents = files.Map(stream);
        var @base = objects.Get(stream.Dictionary, "UseCMap") is PdfName or PdfStream
            ? ReadMap(objects, files, objects.Get(stream.Dictionary, "UseCMap"), bases - 1)
            : contents.Base is { } baseName ? PredefinedCMaps.Find(baseName) : null;
        return new EmbeddedCMap(contents, @base, objects.GetInteger(stream.Dictionary, "WMode"));
    }
}
