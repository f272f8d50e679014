namespace ReportExtractor.WordBinary;

/// <summary>Characters of a paragraph with the same formatting, as far as it matters here.</summary>
/// <param name="Text">The visible characters; lines are separated by <c>\n</c>.</param>
/// <param name="IsRaised">True for superscript and subscript (MS-DOC §2.6.1, sprmCIss).</param>
/// <param name="IsStruck">True for text with strikethrough (MS-DOC §2.6.1, sprmCFStrike, sprmCFDStrike).</param>
public sealed record WordRun(string Text, bool IsRaised, bool IsStruck)
{
    /// <summary>
    /// U+FFFC, Object Replacement Character. It represents a picture or another object, or a field that is shown by its code
    /// alone.
    /// </summary>
    public const char ObjectMark = '\uFFFC';

    /// <summary>True for white text without a background of its own, which can't be seen on paper.</summary>
    public bool IsFaint { get; init; }

    /// <summary>The size of the letters, in half points (MS-DOC §2.6.1, sprmCHps).</summary>
    public int Size { get; init; }
}
