namespace ReportExtractor.Ocr.Glyphs;

/// <summary>What a glyph of a figure cell can be. The order is that of the net's outputs.</summary>
internal static class GlyphClass
{
    /// <summary>The characters that the net knows. A dash of any length is <c>-</c>; <see cref="Other"/> is any other character.</summary>
    public const string Characters = "0123456789.,-/()无+×\\%?";

    /// <summary>A character that is none of a figure.</summary>
    public const char Other = '?';

    /// <summary>The number of characters.</summary>
    public static int Count => Characters.Length;

    /// <summary>The output of what is no character: a piece of one, several that touch, a speck, a piece of a rule.</summary>
    public static int Debris => Characters.Length;

    /// <summary>The number of outputs.</summary>
    public static int Outputs => Characters.Length + 1;

    /// <summary>The output of a character; that of <see cref="Other"/> if the net does not know it.</summary>
    /// <param name="c">The character.</param>
    public static int Of(char c)
    {
        var narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
        var known = narrow switch
        {
            '—' or '–' or '−' or '―' or '─' or '一' => '-',
            '無' => '无',
            '╳' or '✕' or 'x' or 'X' => '×',
            '。' or '·' => '.',
            _ => narrow,
        };
        return Characters.IndexOf(known) is >= 0 and var index ? index : Characters.IndexOf(Other);
    }
}
