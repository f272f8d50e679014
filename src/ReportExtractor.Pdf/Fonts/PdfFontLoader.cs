using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Fonts.Composite;
using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Fonts.Programs;
using ReportExtractor.Pdf.Fonts.Simple;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts;

/// <summary>Reads the fonts of a file, each once. The letters of a broken font have unknown characters.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class PdfFontLoader(IPdfObjects objects, CancellationToken cancellationToken)
{
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly SharedFontFiles _files = new(objects, cancellationToken);

    /// <summary>Reads a font, or returns it from the cache.</summary>
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
            ? CompositeFontReader.Read(objects, _files, font, toUnicode)
            : SimpleFontReader.Read(objects, _files, font, toUnicode);
    }

    /// <summary>The font's <c>/ToUnicode</c>, or null.</summary>
    private ToUnicodeMap? ReadToUnicode(PdfDictionary font) => objects.Get(font, "ToUnicode") switch
    {
        PdfStream stream => _files.Texts(stream, SymbolFonts.Find(objects.GetName(font, "BaseFont") ?? "")),
        PdfName { Value: "Identity-H" or "Identity-V" } => ToUnicodeMap.Identity,
        _ => null,
    };
}
