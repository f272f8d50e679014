namespace ReportExtractor.WordBinary;

/// <summary>Limits on the content of one file.</summary>
/// <param name="MaxCharacters">Maximum number of characters of the text.</param>
/// <param name="MaxParagraphs">Maximum number of paragraphs.</param>
/// <param name="MaxTableDepth">Maximum nesting depth of tables.</param>
public sealed record WordBinaryLimits(int MaxCharacters = 20_000_000, int MaxParagraphs = 200_000, int MaxTableDepth = 50)
{
    /// <summary>Default limits. Real documents stay far below them.</summary>
    public static WordBinaryLimits Default { get; } = new();
}
