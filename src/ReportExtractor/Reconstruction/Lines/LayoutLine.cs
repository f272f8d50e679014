namespace ReportExtractor.Reconstruction.Lines;

/// <summary>A line of the page: a row of a grid, a line of text, or the cells of a grid whose rows are unknown.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Fragments">Its fragments, from left to right.</param>
internal sealed record LayoutLine(LayoutLineKind Kind, IReadOnlyList<Fragment> Fragments)
{
    /// <summary>True for the first row of a grid.</summary>
    public bool BeginsGrid { get; init; }
}
