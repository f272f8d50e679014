using System.Globalization;
using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Fonts.Simple;

/// <summary>The widths of the 14 standard fonts (ISO 32000-1 §9.6.2.2), also used for similar fonts without widths.</summary>
internal sealed class StandardFonts
{
    // The width of all glyphs of Courier, a typical width for unknown glyphs, and the number of width columns of the table.
    private const int CourierWidth = 600;
    private const int UnknownWidth = 500;
    private const int Columns = 6;

    /// <summary>Flags of font descriptors (§9.8.2).</summary>
    private const int FixedPitchFlag = 1;
    private const int SerifFlag = 2;

    private static readonly Dictionary<char, int[]> Latin = [];
    private static readonly Dictionary<char, int> Symbol = [];
    private static readonly Dictionary<int, int> Dingbats =
        BaseEncodings.Dingbats.Values.ToDictionary(glyph => glyph.Code, glyph => glyph.Width);

    private readonly Family _family;
    private readonly int _column;

    static StandardFonts()
    {
        foreach (var line in EmbeddedText.Lines("StandardWidths.txt"))
        {
            var row = line.Split(' ');
            var character = (char)int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var widths = row.Skip(1).Select(width => int.Parse(width, CultureInfo.InvariantCulture)).ToArray();
            if (widths.Length == Columns)
            {
                Latin[character] = widths;
            }
            else
            {
                Symbol[character] = widths[0];
            }
        }
    }

    /// <summary>Selects the standard font that is the same or the most similar.</summary>
    /// <param name="name">The font's name.</param>
    /// <param name="flags">The flags of its descriptor.</param>
    public StandardFonts(string name, int flags)
    {
        bool Has(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        _family = ReferenceEquals(SymbolFonts.Find(name), BaseEncodings.ZapfDingbats) ? Family.ZapfDingbats
            : ReferenceEquals(SymbolFonts.Find(name), BaseEncodings.Symbol) ? Family.Symbol
            : Has("Courier", "Mono") || (flags & FixedPitchFlag) != 0 ? Family.Courier
            : Has("Helvetica", "Arial") ? Family.Helvetica
            : Has("Times", "Roman") || (flags & SerifFlag) != 0 ? Family.Times
            : Family.Helvetica;
        var bold = Has("Bold", "Black", "Heavy") ? 1 : 0;
        var italic = Has("Italic", "Oblique") ? 2 : 0;
        _column = _family == Family.Times ? 2 + bold + italic : bold;
    }

    private enum Family
    {
        Helvetica,
        Times,
        Courier,
        Symbol,
        ZapfDingbats,
    }

    /// <summary>The ascent and descent, in thousandths of the font size (Adobe Core 14 AFM).</summary>
    public (double Ascent, double Descent) Extent => _family switch
    {
        Family.Helvetica => (718, -207),
        Family.Times => (683, -217),
        Family.Courier => (629, -157),
        _ => (FontExtent.DefaultAscent, FontExtent.DefaultDescent),
    };

    /// <summary>A code's width in thousandths.</summary>
    /// <param name="code">The code.</param>
    /// <param name="text">The characters of the code.</param>
    public double Width(int code, string text)
    {
        var character = text.Length == 0 ? '\0' : text[0];
        return _family switch
        {
            Family.Courier => CourierWidth,
            Family.ZapfDingbats => Dingbats.GetValueOrDefault(code, UnknownWidth),
            Family.Symbol => Symbol.GetValueOrDefault(character, UnknownWidth),
            _ => Latin.TryGetValue(character, out var widths) ? widths[_column] : UnknownWidth,
        };
    }
}
