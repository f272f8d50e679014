using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Names;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts;

/// <summary>Reads a file's fonts, each once. A broken font gives letters without characters; none is refused.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="limits">What reading may use up.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class PdfFontLoader(IPdfObjects objects, PdfLimits limits, CancellationToken cancellationToken)
{
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a font, or finds it among those that were read.</summary>
    /// <param name="font">The font's dictionary.</param>
    public PdfFont Load(PdfDictionary font)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_fonts.TryGetValue(font, out var loaded))
        {
            loaded = Read(font);
            _fonts.Add(font, loaded);
        }

        return loaded;
    }

    private PdfFont Read(PdfDictionary font)
    {
        var toUnicode = ReadToUnicode(font);
        return objects.GetName(font, "Subtype") == "Type0" || font.Entries.ContainsKey("DescendantFonts")
            ? CompositeFontReader.Read(objects, font, toUnicode, cancellationToken)
            : SimpleFontReader.Read(objects, font, toUnicode);
    }

    /// <summary>The font's <c>/ToUnicode</c>; null where it has none, or one that is too long to be one.</summary>
    private ToUnicodeMap? ReadToUnicode(PdfDictionary font)
    {
        switch (objects.Get(font, "ToUnicode"))
        {
            case PdfStream stream:
                var bytes = objects.DecodeOrNothing(stream);
                return bytes.Length <= limits.MaxStreamBytes ? new ToUnicodeMap(CMapReader.Read(bytes.Span, cancellationToken)) { Symbols = SymbolFonts.Find(objects.GetName(font, "BaseFont") ?? "") } : null;
            case PdfName { Value: "Identity-H" or "Identity-V" }:
                return ToUnicodeMap.Identity;
            default:
                return null;
        }
    }
}
