using System.Globalization;
using System.Text;

namespace ReportExtractor.Pdf.Fonts.Encodings;

/// <summary>
/// The named encodings (ISO 32000-1 annex D), as texts of the codes from 0 to 255. The text of an undefined code is empty.
/// </summary>
internal static class BaseEncodings
{
    // Number of codes of an encoding, and the code pages that equal WinAnsi and MacRoman in their upper half.
    private const int Codes = 256;
    private const int WindowsLatin = 1252;
    private const int MacintoshRoman = 10000;

    /// <summary>Marks an undefined code.</summary>
    private const char None = '\0';

    /// <summary>Codes A1 to FF of the standard encoding.</summary>
    private const string StandardUpper =
        "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß";

    /// <summary>Codes 20 to 7E of the font Symbol.</summary>
    private const string SymbolLower =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\0αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼";

    /// <summary>Codes A0 to F5 of the font Symbol. The pieces of tall brackets have no characters.</summary>
    private const string SymbolUpper =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\0\0↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑\0\0\0\0\0\0\0\0\0\0\0〉∫⌠\0⌡";

    /// <summary>StandardEncoding.</summary>
    public static string[] Standard { get; } = Build((0x20, Ascii().Replace('\'', '’').Replace('`', '‘')), (0xA1, StandardUpper));

    /// <summary>WinAnsiEncoding. Undefined codes show a bullet (annex D.2, note 3).</summary>
    public static string[] WinAnsi { get; } = BuildWinAnsi();

    /// <summary>MacRomanEncoding, with the original currency sign.</summary>
    public static string[] MacRoman { get; } =
        Build((0x20, Ascii()), (0x80, Upper(MacintoshRoman).Replace('€', '¤').Replace('\u00A0', ' ')));

    /// <summary>The encoding of the font Symbol.</summary>
    public static string[] Symbol { get; } = Build((0x20, SymbolLower), (0xA0, SymbolUpper));

    /// <summary>The encoding of the font ZapfDingbats.</summary>
    public static string[] ZapfDingbats { get; } = Enumerable.Range(0, Codes).Select(Dingbat).ToArray();

    /// <summary>The glyph names of ZapfDingbats with their codes. No general glyph list has them.</summary>
    public static IReadOnlyDictionary<string, (int Code, int Width)> Dingbats { get; } = EmbeddedText.Lines("ZapfDingbats.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(
            row => row[1],
            row => (Hexadecimal(row[0]), int.Parse(row[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);

    /// <summary>The encoding with a name; null if there is none.</summary>
    /// <param name="name">The value of <c>/Encoding</c> or <c>/BaseEncoding</c>.</param>
    public static string[]? Find(string? name) => name switch
    {
        "StandardEncoding" => Standard,
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "SymbolEncoding" or "SymbolSetEncoding" => Symbol,
        "ZapfDingbatsEncoding" => ZapfDingbats,
        _ => null,
    };

    private static string Ascii() => new(Enumerable.Range(0x20, 0x5F).Select(code => (char)code).ToArray());

    private static string Upper(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage)!
            .GetString(Enumerable.Range(0x80, 0x80).Select(code => (byte)code).ToArray());

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string[] BuildWinAnsi()
    {
        var texts = Build((0x20, Ascii()), (0x80, Upper(WindowsLatin)));
        texts[0xA0] = " ";
        texts[0xAD] = "-";
        for (var code = 0x7F; code < 0xA0; code++)
        {
            texts[code] = texts[code].Length == 0 ? "•" : texts[code];
        }

        return texts;
    }

    private static string[] Build(params ReadOnlySpan<(int From, string Characters)> runs)
    {
        var texts = new string[Codes];
        Array.Fill(texts, "");
        foreach (var (from, characters) in runs)
        {
            for (var i = 0; i < characters.Length; i++)
            {
                texts[from + i] = characters[i] == None ? "" : Characters.Of(characters[i]);
            }
        }

        return texts;
    }

    /// <summary>Unicode's block Dingbats follows the font, except for characters that Unicode already had.</summary>
    private static string Dingbat(int code) => Characters.Of(code switch
    {
        0x20 => ' ',
        0x25 => '☎',
        0x2A => '☛',
        0x2B => '☞',
        0x48 => '★',
        0x6C => '●',
        0x6E => '■',
        0x73 => '▲',
        0x74 => '▼',
        0x75 => '◆',
        0x77 => '◗',
        >= 0x21 and <= 0x7E => 0x2700 + code - 0x20,
        >= 0x80 and <= 0x8D => 0x2768 + code - 0x80,
        >= 0xA1 and <= 0xA7 => 0x2761 + code - 0xA1,
        0xA8 => '♣',
        0xA9 => '♦',
        0xAA => '♥',
        0xAB => '♠',
        >= 0xAC and <= 0xB5 => 0x2460 + code - 0xAC,
        >= 0xB6 and <= 0xD4 => 0x2776 + code - 0xB6,
        0xD5 => '→',
        0xD6 => '↔',
        0xD7 => '↕',
        >= 0xD8 and <= 0xFE and not 0xF0 => 0x2798 + code - 0xD8,
        _ => None,
    });
}
