namespace ReportExtractor.WordBinary;

/// <summary>Characters of a paragraph that share what counts of their formatting.</summary>
/// <param name="Text">The characters as shown; lines parted by <c>\n</c>.</param>
/// <param name="IsRaised">True for super- and subscript (MS-DOC §2.6.1, sprmCIss).</param>
/// <param name="IsStruck">True for what is struck out (MS-DOC §2.6.1, sprmCFStrike, sprmCFDStrike).</param>
public sealed record WordRun(string Text, bool IsRaised, bool IsStruck)
{
    /// <summary>U+FFFC, Object Replacement Character: stands for a picture or another object, and for a field whose code alone says what it shows.</summary>
    public const char ObjectMark = '\uFFFC';

    /// <summary>True for what is white or of no size, and seen only where something lies behind it.</summary>
    public bool IsFaint { get; init; }
}
