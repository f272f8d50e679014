namespace ReportExtractor.Documents;

/// <summary>Where something stands in its source. Which of the derived records is used depends on what the format can say.</summary>
public abstract record Location;
