using System.Text;

namespace ReportExtractor.Pdf.Content.Text;

/// <summary>
/// Decodes text strings (ISO 32000-1 §7.9.2.2): UTF-16 or UTF-8 with a byte order mark, otherwise PDFDocEncoding.
/// </summary>
internal static class TextStrings
{
    // The codes at which PDFDocEncoding differs from Latin-1 (Annex D.3).
    private const int FirstAccent = 0x18;
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private const int FirstSign = 0x80;
    private const string Signs =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
        + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    /// <summary>Decodes a text string.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => DecodeBytes(bytes),
    };

    private static string DecodeBytes(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (characters, bytes) =>
    {
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = bytes[i] switch
            {
                >= FirstAccent and < FirstAccent + 8 and var accent => Accents[accent - FirstAccent],
                >= FirstSign and <= 0xA0 and var sign => Signs[sign - FirstSign],
                var other => (char)other,
            };
        }
    });
}
