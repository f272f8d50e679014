namespace ReportExtractor.CorpusGenerator.Texts;

/// <summary>A line of a written report.</summary>
/// <param name="Text">Its text.</param>
/// <param name="MayBreakAfter">Whether a page could end after it without cutting through a row.</param>
public sealed record TextLine(string Text, bool MayBreakAfter);
