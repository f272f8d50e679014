using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>A row of the form and what was found for it.</summary>
/// <param name="Row">The place of the row in its table.</param>
/// <param name="First">The first of the entries that it takes.</param>
/// <param name="Count">How many entries it takes.</param>
/// <param name="Entry">The entry, or the entries put together.</param>
/// <param name="Likeness">How alike its words are to the row's label; 0 where it was placed by its neighbours.</param>
internal sealed record RowMatch(int Row, int First, int Count, Entry Entry, double Likeness)
{
    /// <summary>Why the row may be another one, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>How the row was found where its label does not say it, or null.</summary>
    public string? Note { get; init; }
}
