using System.Text;

namespace ReportExtractor.Pdf.Fonts.Encodings;

/// <summary>The readable texts of characters.</summary>
internal static class Characters
{
    /// <summary>The strings of Latin characters (Latin-1), which most fonts need.</summary>
    private static readonly string[] Latin = [.. Enumerable.Range(0, 0x100).Select(code => ((char)code).ToString())];

    /// <summary>
    /// The string of a code point; empty for an unreadable one. Radicals are replaced by the characters that look the same.
    /// </summary>
    /// <param name="codePoint">The code point, or any number.</param>
    public static string Of(int codePoint)
    {
        if (!IsReadable(codePoint))
        {
            return "";
        }

        if (codePoint < Latin.Length)
        {
            return Latin[codePoint];
        }

        codePoint = Radicals.Character(codePoint);
        return codePoint > char.MaxValue ? char.ConvertFromUtf32(codePoint) : ((char)codePoint).ToString();
    }

    /// <summary>
    /// A readable form of a text: line breaks and tabs become blanks, zero characters are dropped. Empty if any other control,
    /// replacement or private-use character remains.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Readable(string text)
    {
        if (text is [var only])
        {
            return only is '\t' or '\n' or '\r' ? " "
                : IsReadable(only) && Radicals.Character(only) == only ? text
                : Of(only);
        }

        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                readable.Append(' ');
            }
            else if (IsReadable(rune.Value))
            {
                readable.Append(Of(rune.Value));
            }
            else if (rune.Value != 0)
            {
                return "";
            }
        }

        return readable.Length == 1 ? Of(readable[0]) : readable.ToString();
    }

    /// <summary>True if the character is meaningful to a reader. Blanks are.</summary>
    /// <param name="codePoint">The code point, or any number.</param>
    public static bool IsReadable(int codePoint) => codePoint switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => false, // controls
        >= 0xD800 and < 0xE000 => false, // halves of surrogate pairs
        >= 0xE000 and < 0xF900 => false, // private use
        >= 0xFFF9 and <= 0xFFFF => false, // annotation marks, the replacement character, no characters
        0xFEFF => false, // the byte order mark
        < 0xF0000 => (codePoint & 0xFFFE) != 0xFFFE,
        _ => false, // private-use planes, and beyond Unicode
    };
}
