namespace ReportExtractor.Records;

/// <summary>What the printed sums say of a figure.</summary>
public enum SumsVerdict
{
    /// <summary>No sum that can be assessed includes it, or only such as hold for any order of the cells.</summary>
    None,

    /// <summary>
    /// A sum that includes it holds and would fail if the cells of its row or column had slipped by one; no sum that includes it fails.
    /// </summary>
    Confirmed,

    /// <summary>A sum that includes it fails.</summary>
    Contradicted,
}
