namespace ReportExtractor.Documents;

/// <summary>A place in a source. The derived record depends on the format.</summary>
public abstract record Location;
