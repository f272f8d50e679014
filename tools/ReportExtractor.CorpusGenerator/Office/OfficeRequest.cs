namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>How to write office files.</summary>
/// <param name="Style">The features to choose from.</param>
/// <param name="Features">The names of features that every report has instead of random ones; empty for random ones.</param>
public sealed record OfficeRequest(OfficeStyle Style, IReadOnlyList<string> Features)
{
    /// <summary>Random features of any kind.</summary>
    public static OfficeRequest Wild { get; } = new(OfficeStyle.Wild, []);
}
