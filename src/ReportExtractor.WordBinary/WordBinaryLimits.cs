namespace ReportExtractor.WordBinary;

/// <summary>What is at most taken from one file.</summary>
/// <param name="MaxCharacters">The most characters of text.</param>
/// <param name="MaxParagraphs">The most paragraphs.</param>
/// <param name="MaxTableDepth">The most tables inside each other.</param>
public sealed record WordBinaryLimits(int MaxCharacters = 20_000_000, int MaxParagraphs = 200_000, int MaxTableDepth = 50)
{
    /// <summary>Limits that every real document keeps.</summary>
    public static WordBinaryLimits Default { get; } = new();
}
