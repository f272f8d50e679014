namespace ReportExtractor.Readers.Word;

/// <summary>Characters of the font Symbol. It keeps ASCII's digits and marks in their places; no other symbol font does.</summary>
internal static class Symbols
{
    /// <summary>Symbol fonts keep their characters here (ECMA-376-1 §17.3.3.30).</summary>
    private const int Page = 0xF000;

    /// <summary>A character as it is shown, where it is a digit or a mark.</summary>
    /// <param name="c">The character.</param>
    public static char Plain(char c) => (int)c is > Page + 0x20 and < Page + 0x40 ? (char)(c - Page) : c;

    /// <summary>Characters as they are shown, as far as they are digits and marks.</summary>
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
