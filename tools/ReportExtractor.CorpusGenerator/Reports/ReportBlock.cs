namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A block of a report's body.</summary>
public abstract record ReportBlock;
