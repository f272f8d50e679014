namespace ReportExtractor.Pdf.Fonts.Encodings;

/// <summary>Fonts whose codes are pictures, whatever letters an encoding assigns to them.</summary>
internal static class SymbolFonts
{
    // Symbol fonts whose pictures have no characters.
    private static readonly string[] Unlisted = ["Wingdings2", "Wingdings3", "Webdings", "MTExtra", "Marlett"];

    /// <summary>The pictures of Wingdings that occur in forms and lists: bullets, boxes, ticks.</summary>
    private static readonly string[] Wingdings = BuildWingdings();

    private static readonly string[] Nothing = Enumerable.Repeat("", 256).ToArray();

    /// <summary>The texts of the codes of a symbol font; null for any other font.</summary>
    /// <param name="name">The font's name (<c>/BaseFont</c>).</param>
    public static string[]? Find(string name)
    {
        // The name of a subset begins with a tag and a plus sign (ISO 32000-1 §9.6.4).
        var plain = name[(name.IndexOf('+', StringComparison.Ordinal) + 1)..]
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal);
        if (Unlisted.Any(plain.StartsWith))
        {
            return Nothing;
        }

        return plain.StartsWith("Wingdings", StringComparison.Ordinal) ? Wingdings
            : plain.StartsWith("ZapfDingbats", StringComparison.Ordinal) ? BaseEncodings.ZapfDingbats
            : IsSymbol(plain) ? BaseEncodings.Symbol
            : null;
    }

    private static bool IsSymbol(string plain) =>
        plain is "Symbol" or "SymbolMT" or "OpenSymbol" || plain.StartsWith("Symbol,", StringComparison.Ordinal);

    private static string[] BuildWingdings()
    {
        var texts = Enumerable.Repeat("", 256).ToArray();
        (int Code, string Text)[] known =
        [
            (0x20, " "), (0x28, "☎"), (0x6C, "●"), (0x6E, "■"), (0x6F, "□"), (0x71, "❑"), (0x75, "◆"), (0x76, "❖"), (0x77, "◆"),
            (0x9F, "•"), (0xA1, "○"), (0xA7, "▪"), (0xA8, "□"), (0xAB, "★"), (0xD8, "➢"), (0xDF, "←"), (0xE0, "→"), (0xE1, "↑"),
            (0xE2, "↓"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
        ];
        foreach (var (code, text) in known)
        {
            texts[code] = text;
        }

        return texts;
    }
}
