using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>The fonts of a file: each is read once, however many pages use it.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="load">Reads a font.</param>
internal sealed class FontCache(IPdfObjects objects, Func<PdfDictionary, PdfFont> load)
{
    /// <summary>The most fonts of a file; each takes some kilobytes. A font beyond them is one that the file does not hold.</summary>
    private const int MostFonts = 4_000;

    private readonly Dictionary<int, PdfFont?> _byNumber = [];
    private readonly Dictionary<PdfDictionary, PdfFont> _byDictionary = new(ReferenceEqualityComparer.Instance);

    /// <summary>A font.</summary>
    /// <param name="entry">Its dictionary, or the reference to it.</param>
    /// <returns>Null where that leads to no dictionary.</returns>
    public PdfFont? Get(PdfObject entry)
    {
        if (entry is not PdfReference reference)
        {
            return Load(entry);
        }

        if (!_byNumber.TryGetValue(reference.Number, out var font))
        {
            font = Load(objects.Resolve(reference));
            _byNumber.Add(reference.Number, font);
        }

        return font;
    }

    private PdfFont? Load(PdfObject value)
    {
        if (value is not PdfDictionary dictionary)
        {
            return null;
        }

        if (!_byDictionary.TryGetValue(dictionary, out var font) && _byDictionary.Count < MostFonts)
        {
            font = load(dictionary);
            _byDictionary.Add(dictionary, font);
        }

        return font;
    }
}
