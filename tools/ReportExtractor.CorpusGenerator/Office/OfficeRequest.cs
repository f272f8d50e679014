namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>How office files are to be written.</summary>
/// <param name="Style">Which features may be thrown.</param>
/// <param name="Features">Names of features that every report uses instead of thrown ones; empty to throw them.</param>
public sealed record OfficeRequest(OfficeStyle Style, IReadOnlyList<string> Features)
{
    /// <summary>Any feature, thrown for each report.</summary>
    public static OfficeRequest Wild { get; } = new(OfficeStyle.Wild, []);
}
