using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;

namespace ReportExtractor.Matching.Alignment;

/// <summary>A row of the form and the candidates found for it.</summary>
/// <param name="Row">The index of the row in its table.</param>
/// <param name="First">The index of the first of its candidates.</param>
/// <param name="Count">How many candidates it consists of.</param>
/// <param name="Candidate">The candidate, or its candidates merged.</param>
/// <param name="Similarity">How similar its words are to the row's label; 0 if it was placed by its neighbours.</param>
internal sealed record AlignedRow(int Row, int First, int Count, RowCandidate Candidate, double Similarity)
{
    /// <summary>The index behind its last candidate.</summary>
    public int End => First + Count;

    /// <summary>The indexes of its candidates.</summary>
    public IEnumerable<int> Indexes => Enumerable.Range(First, Count);

    /// <summary>True if the alignment would be almost as good with the candidates in another row of the form.</summary>
    public bool IsAmbiguous { get; init; }
}
