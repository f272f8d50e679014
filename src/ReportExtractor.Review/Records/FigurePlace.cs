using ReportExtractor.Documents;

namespace ReportExtractor.Review.Records;

/// <summary>Where a figure was read.</summary>
/// <param name="Key">The figure's key.</param>
/// <param name="Location">The place of its cell.</param>
/// <param name="Raw">The text of its cell.</param>
internal sealed record FigurePlace(string Key, Location Location, string Raw)
{
    /// <summary>The key of its table.</summary>
    public string Table { get; } = Key.Split('.')[0];
}
