namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A section's heading.</summary>
/// <param name="Text">Its text.</param>
public sealed record HeadingBlock(string Text) : ReportBlock;
