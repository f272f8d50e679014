namespace ReportExtractor.Readers.Word.Parts;

/// <summary>
/// Characters of the font Symbol. Its digits and punctuation are at the places of ASCII; no other symbol font has them there.
/// </summary>
internal static class Symbols
{
    /// <summary>The first character of symbol fonts (ECMA-376-1 §17.3.3.30).</summary>
    private const int Page = 0xF000;

    /// <summary>A character as shown, if it is a digit or punctuation.</summary>
    /// <param name="c">The character.</param>
    public static char Plain(char c) => (int)c is > Page + 0x20 and < Page + 0x40 ? (char)(c - Page) : c;

    /// <summary>Characters as shown, if they are digits or punctuation.</summary>
    /// <param name="characters">The characters.</param>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> characters)
    {
        var plain = characters.ToArray();
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Plain(plain[i]);
        }

        return plain;
    }
}
