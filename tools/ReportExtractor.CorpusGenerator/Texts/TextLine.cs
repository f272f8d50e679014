namespace ReportExtractor.CorpusGenerator.Texts;

/// <summary>A line of a written report.</summary>
/// <param name="Text">Its text.</param>
/// <param name="MayBreakAfter">Whether a page may end after it, because the row or paragraph ends there.</param>
public sealed record TextLine(string Text, bool MayBreakAfter);
