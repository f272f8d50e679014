namespace ReportExtractor.WordBinary;

/// <summary>Characters of a paragraph that share what counts of their formatting.</summary>
/// <param name="Text">The characters as shown; lines parted by <c>\n</c>.</param>
/// <param name="IsRaised">True for super- and subscript (MS-DOC §2.6.1, sprmCIss).</param>
/// <param name="IsStruck">True for what is struck out (MS-DOC §2.6.1, sprmCFStrike, sprmCFDStrike).</param>
public sealed record WordRun(string Text, bool IsRaised, bool IsStruck);
