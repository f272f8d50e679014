namespace ReportExtractor.Documents;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character within the line, from 1.</param>
public sealed record TextLocation(int Line, int Column) : Location;
