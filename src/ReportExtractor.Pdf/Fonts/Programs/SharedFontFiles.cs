using ReportExtractor.Pdf.Fonts.CMaps;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>
/// The streams of fonts: CMaps and font files. Fonts that use the same stream share the result. The total cost is limited; fonts
/// beyond the limit are read without these streams.
/// </summary>
/// <param name="objects">The file's objects.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class SharedFontFiles(IPdfObjects objects, CancellationToken cancellationToken)
{
    /// <summary>
    /// Maximum number of bytes of CMaps. A parsed CMap takes about four times its size. CMaps of real fonts have about ten
    /// kilobytes.
    /// </summary>
    private const long MaxMapBytes = 16L * 1024 * 1024;

    /// <summary>
    /// Maximum number of font files. They are read only for fonts whose characters no CMap defines. A large one takes some
    /// megabytes.
    /// </summary>
    private const int MaxPrograms = 40;

    private readonly Dictionary<PdfStream, CMapContents> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(PdfStream Stream, string[]? Symbols), ToUnicodeMap> _texts = [];
    private readonly Dictionary<(PdfStream Stream, string FontName), FontProgram?> _programs = [];
    private long _mapBytes;

    /// <summary>Reads a CMap; empty if it exceeds the limit.</summary>
    /// <param name="stream">The CMap.</param>
    public CMapContents Map(PdfStream stream)
    {
        if (!_maps.TryGetValue(stream, out var contents))
        {
            var bytes = objects.DecodeOrNothing(stream);
            _mapBytes += bytes.Length;
            contents = _mapBytes <= MaxMapBytes ? CMapReader.Read(bytes.Span, cancellationToken) : new CMapContents();
            _maps.Add(stream, contents);
        }

        return contents;
    }

    /// <summary>Reads a ToUnicode CMap.</summary>
    /// <param name="stream">The CMap.</param>
    /// <param name="symbols">The characters of a symbol font's codes; null for any other font.</param>
    public ToUnicodeMap Texts(PdfStream stream, string[]? symbols)
    {
        if (!_texts.TryGetValue((stream, symbols), out var texts))
        {
            texts = new ToUnicodeMap(Map(stream)) { Symbols = symbols };
            _texts.Add((stream, symbols), texts);
        }

        return texts;
    }

    /// <summary>Reads the font file of a descriptor.</summary>
    /// <param name="descriptor">The descriptor, or null.</param>
    /// <param name="fontName">The font's name.</param>
    /// <returns>Null if there is none, it is unreadable, or it exceeds the limit.</returns>
    public FontProgram? Program(PdfDictionary? descriptor, string fontName)
    {
        if (FontPrograms.Stream(objects, descriptor) is not { } stream)
        {
            return null;
        }

        if (!_programs.TryGetValue((stream, fontName), out var program) && _programs.Count < MaxPrograms)
        {
            program = FontPrograms.Read(objects.DecodeOrNothing(stream), fontName);
            _programs.Add((stream, fontName), program);
        }

        return program;
    }
}
