using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>What the headers above a row say against its columns.</summary>
/// <param name="Code">The code of the reason.</param>
/// <param name="Cell">The cell; null for all.</param>
/// <param name="Text">The header, or null.</param>
internal sealed record HeaderFinding(string Code, int? Cell = null, string? Text = null)
{
    /// <summary>The headers name other columns.</summary>
    public static HeaderFinding OfOtherColumns { get; } = new(ReasonCodes.HeadersOfOtherColumns);

    /// <summary>A header is not that of the column below it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="header">The header as printed.</param>
    public static HeaderFinding Foreign(int cell, string header) =>
        new(ReasonCodes.ForeignHeader, cell, header.ReplaceLineEndings("").Trim());
}
