namespace ReportExtractor.Scoring.Sources.Files;

/// <summary>A line is longer than any of records.</summary>
internal sealed class LineTooLongException : IOException;
