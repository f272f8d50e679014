using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Alignment;

/// <summary>A row of the form and what was found for it.</summary>
/// <param name="Row">The place of the row in its table.</param>
/// <param name="First">The first of the candidates that it takes.</param>
/// <param name="Count">How many candidates it takes.</param>
/// <param name="Candidate">The candidate, or the candidates put together.</param>
/// <param name="Similarity">How alike its words are to the row's label; 0 where it was placed by its neighbours.</param>
internal sealed record AlignedRow(int Row, int First, int Count, RowCandidate Candidate, double Similarity)
{
    /// <summary>Why the row may be another one, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>How the row was found where its label does not say it, or null.</summary>
    public string? Note { get; init; }
}
