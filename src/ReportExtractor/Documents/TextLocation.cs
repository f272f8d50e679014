namespace ReportExtractor.Documents;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character within the line, from 1.</param>
public sealed record TextLocation(int Line, int Column) : Location
{
    /// <summary>The page, from 1, if form feeds separate pages.</summary>
    public int Page { get; init; } = 1;
}
