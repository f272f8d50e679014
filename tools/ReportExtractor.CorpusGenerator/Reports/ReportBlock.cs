namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A piece of a report's body.</summary>
public abstract record ReportBlock;
