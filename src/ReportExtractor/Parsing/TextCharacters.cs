namespace ReportExtractor.Parsing;

/// <summary>What every stage asks of single characters.</summary>
internal static class TextCharacters
{
    /// <summary>Replaces a picture or another object that is visible but is not text (U+FFFC, Object Replacement Character).</summary>
    public const char ObjectMark = '\uFFFC';

    /// <summary>True for white space of any kind, and for characters that print nothing.</summary>
    /// <param name="c">The character.</param>
    public static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\u200C' or '\u200D' or '\u2060';

    /// <summary>The ASCII form of a full-width character or of a typographic hyphen; any other character unchanged.</summary>
    /// <param name="c">The character.</param>
    public static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2212' or '\u2010' or '\u2011' or '\u2013' => '-',
        _ => c,
    };
}
