using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>The fonts of a file. Each is read once.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="load">Reads a font.</param>
internal sealed class FontCache(IPdfObjects objects, Func<PdfDictionary, PdfFont> load)
{
    /// <summary>Maximum number of fonts in a file. A font takes some kilobytes. Further fonts are treated as missing.</summary>
    private const int MaxFonts = 4_000;

    private readonly Dictionary<int, PdfFont?> _byNumber = [];
    private readonly Dictionary<PdfDictionary, PdfFont> _byDictionary = new(ReferenceEqualityComparer.Instance);

    /// <summary>A font.</summary>
    /// <param name="entry">The font dictionary or a reference to it.</param>
    /// <returns>Null if it is not a dictionary.</returns>
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

        if (!_byDictionary.TryGetValue(dictionary, out var font) && _byDictionary.Count < MaxFonts)
        {
            font = load(dictionary);
            _byDictionary.Add(dictionary, font);
        }

        return font;
    }
}
