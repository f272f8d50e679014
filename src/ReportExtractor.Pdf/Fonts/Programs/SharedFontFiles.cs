using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>
/// What fonts have in streams of their own: maps and font files. Fonts that share one share what was read of it, and what all together
/// may cost is bounded; a font is read without what is beyond that.
/// </summary>
/// <param name="objects">The file's objects.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class SharedFontFiles(IPdfObjects objects, CancellationToken cancellationToken)
{
    /// <summary>The most bytes of maps. Each takes some four times as much memory when it is read; those of a real font have some ten kilobytes.</summary>
    private const long MostMapBytes = 16L * 1024 * 1024;

    /// <summary>The most font files. They are read only where a font has no map that tells its characters; a large one takes some megabytes.</summary>
    private const int MostPrograms = 40;

    private readonly Dictionary<PdfStream, CMapContents> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(PdfStream Stream, string[]? Symbols), ToUnicodeMap> _texts = [];
    private readonly Dictionary<(PdfStream Stream, string FontName), FontProgram?> _programs = [];
    private long _mapBytes;

    /// <summary>What a map says; nothing where it is beyond the limit.</summary>
    /// <param name="stream">The map.</param>
    public CMapContents Map(PdfStream stream)
    {
        if (!_maps.TryGetValue(stream, out var contents))
        {
            var bytes = objects.DecodeOrNothing(stream);
            _mapBytes += bytes.Length;
            contents = _mapBytes <= MostMapBytes ? CMapReader.Read(bytes.Span, cancellationToken) : new CMapContents();
            _maps.Add(stream, contents);
        }

        return contents;
    }

    /// <summary>A map to characters.</summary>
    /// <param name="stream">The map.</param>
    /// <param name="symbols">What the codes of the font show where it is one of symbols; null for any other.</param>
    public ToUnicodeMap Texts(PdfStream stream, string[]? symbols)
    {
        if (!_texts.TryGetValue((stream, symbols), out var texts))
        {
            texts = new ToUnicodeMap(Map(stream)) { Symbols = symbols };
            _texts.Add((stream, symbols), texts);
        }

        return texts;
    }

    /// <summary>The font file that a descriptor carries.</summary>
    /// <param name="descriptor">The descriptor, or null.</param>
    /// <param name="fontName">The font's name.</param>
    /// <returns>Null where there is none that can be read, or it is beyond the limit.</returns>
    public FontProgram? Program(PdfDictionary? descriptor, string fontName)
    {
        if (FontPrograms.Stream(objects, descriptor) is not { } stream)
        {
            return null;
        }

        if (!_programs.TryGetValue((stream, fontName), out var program) && _programs.Count < MostPrograms)
        {
            program = FontPrograms.Read(objects.DecodeOrNothing(stream), fontName);
            _programs.Add((stream, fontName), program);
        }

        return program;
    }
}
