namespace ReportExtractor.Reconstruction.Lines;

/// <summary>A line of the page: a row of a grid, a line of text, or the cells of a grid whose rows are not known.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Fragments">What stands in it, from left to right.</param>
internal sealed record LayoutLine(LayoutLineKind Kind, IReadOnlyList<Fragment> Fragments)
{
    /// <summary>True for the first row of a grid.</summary>
    public bool BeginsGrid { get; init; }
}

/// <summary>What a <see cref="LayoutLine"/> was.</summary>
internal enum LayoutLineKind : byte
{
    /// <summary>A row of cells: what stands in it belongs together.</summary>
    Row,

    /// <summary>A line of text.</summary>
    Line,

    /// <summary>Cells in order, rows not known.</summary>
    Sequence,

    /// <summary>Prose: no table goes on over it.</summary>
    Prose,
}
