using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Pdf.Fonts.Programs;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Simple;

/// <summary>
/// The encoding of a simple font (ISO 32000-1 §9.6.6): a named one or that of the font file, with its differences.
/// </summary>
internal sealed class SimpleEncoding
{
    /// <summary>The descriptor flag Symbolic: the font has letters outside of the standard Latin ones (§9.8.2).</summary>
    private const int SymbolicFlag = 4;

    private readonly string[]? _named;
    private readonly string[]? _pictures;
    private readonly string[]? _fallback;
    private readonly Lazy<FontProgram?>? _program;
    private readonly string?[] _differences = new string?[SimpleFont.Codes];

    /// <summary>Reads an encoding.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="font">The font's dictionary.</param>
    /// <param name="fontName">The font's name.</param>
    /// <param name="flags">The flags of its descriptor, or null.</param>
    /// <param name="program">The font file, read when needed; null if there is none.</param>
    public SimpleEncoding(IPdfObjects objects, PdfDictionary font, string fontName, int? flags, Lazy<FontProgram?>? program)
    {
        _program = program;
        _pictures = SymbolFonts.Find(fontName);
        var encoding = objects.Get(font, "Encoding");
        if (encoding is PdfDictionary dictionary)
        {
            _named = BaseEncodings.Find(objects.GetName(dictionary, "BaseEncoding"));
            ReadDifferences(objects, objects.GetArray(dictionary, "Differences"));
        }
        else
        {
            _named = BaseEncodings.Find((encoding as PdfName)?.Value);
        }

        var isTrueType = objects.GetName(font, "Subtype") == "TrueType";
        var isSymbolic = ((flags ?? 0) & SymbolicFlag) != 0;
        _fallback = objects.GetName(font, "Subtype") == "Type3" || (isSymbolic && program is not null) ? null
            : isTrueType ? BaseEncodings.WinAnsi
            : BaseEncodings.Standard;
    }

    /// <summary>The glyph name in the differences, or null.</summary>
    /// <param name="code">The code.</param>
    public string? Difference(int code) => _differences[code];

    /// <summary>The characters of a code; empty if they are unknown.</summary>
    /// <param name="code">The code.</param>
    public string Text(int code)
    {
        if (_differences[code] is { } name)
        {
            return TextOfName(name);
        }

        // The codes of a symbol font are pictures, even if an encoding names letters.
        if (_pictures is not null)
        {
            return _pictures[code];
        }

        if (_named is not null)
        {
            return _named[code];
        }

        return _program?.Value?.TextOfCode(code) is { Length: > 0 } text ? text : _fallback?[code] ?? "";
    }

    private string TextOfName(string name)
    {
        if (ReferenceEquals(_pictures, BaseEncodings.ZapfDingbats) && BaseEncodings.Dingbats.TryGetValue(name, out var dingbat))
        {
            return BaseEncodings.ZapfDingbats[dingbat.Code];
        }

        if (Characters.Readable(GlyphNames.Text(name)) is { Length: > 0 } text)
        {
            return text;
        }

        return name == ".notdef" ? "" : _program?.Value?.TextOfName(name) ?? "";
    }

    private void ReadDifferences(IPdfObjects objects, PdfArray? differences)
    {
        var code = 0;
        foreach (var item in differences?.Items ?? [])
        {
            switch (objects.Resolve(item))
            {
                case PdfNumber { Value: >= 0 and < SimpleFont.Codes } number:
                    code = (int)number.Value;
                    break;
                case PdfNumber:
                    code = SimpleFont.Codes;
                    break;
                case PdfName name when code < SimpleFont.Codes:
                    _differences[code++] = name.Value;
                    break;
            }
        }
    }
}
