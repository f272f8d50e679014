namespace ReportExtractor.Records;

/// <summary>What the printed sums of the form say about a figure.</summary>
public enum SumsVerdict
{
    /// <summary>No assessable sum binds the figure, or only sums that hold for any order of the cells (all zeros).</summary>
    None,

    /// <summary>
    /// The figure is in at least one printed sum that holds and that would fail if the cells of its row or column had slipped by one.
    /// None of its sums fails.
    /// </summary>
    Confirmed,

    /// <summary>A printed sum that the figure is in fails.</summary>
    Contradicted,
}
