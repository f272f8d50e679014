using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>Resources by name (ISO 32000-1 §7.8.3). Fonts and colour spaces are cached.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="resources">The resource dictionary.</param>
/// <param name="fonts">The file's fonts.</param>
internal sealed class ResourceTable(IPdfObjects objects, PdfDictionary resources, FontCache fonts)
{
    private readonly Dictionary<string, PdfFont?> _fonts = [];
    private readonly Dictionary<string, ColourSpace?> _spaces = [];
    private readonly Dictionary<string, PdfDictionary?> _categories = [];

    /// <summary>A font, or null.</summary>
    public PdfFont? Font(string name)
    {
        if (!_fonts.TryGetValue(name, out var font))
        {
            font = Entry("Font", name) is { } entry ? fonts.Get(entry) : null;
            _fonts.Add(name, font);
        }

        return font;
    }

    /// <summary>A colour space, or null.</summary>
    public ColourSpace? Space(string name)
    {
        if (!_spaces.TryGetValue(name, out var space))
        {
            space = Entry("ColorSpace", name) is { } entry ? ColourSpace.Of(objects, objects.Resolve(entry)) : null;
            _spaces.Add(name, space);
        }

        return space;
    }

    /// <summary>An external object, or null.</summary>
    public PdfStream? XObject(string name) => Entry("XObject", name) is { } entry ? objects.Resolve(entry) as PdfStream : null;

    /// <summary>A dictionary of graphics state parameters, or null.</summary>
    public PdfDictionary? State(string name) => Entry("ExtGState", name) is { } entry ? objects.Resolve(entry) as PdfDictionary : null;

    /// <summary>A property list, unresolved, or null.</summary>
    public PdfObject? Property(string name) => Entry("Properties", name);

    private PdfObject? Entry(string category, string name)
    {
        if (!_categories.TryGetValue(category, out var entries))
        {
            entries = objects.GetDictionary(resources, category);
            _categories.Add(category, entries);
        }

        return entries?.Entries.GetValueOrDefault(name);
    }
}
