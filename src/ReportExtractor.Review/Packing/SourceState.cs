namespace ReportExtractor.Review.Packing;

/// <summary>Why the page shows a source, or does not.</summary>
internal enum SourceState
{
    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>The records were given without their sources, or a source was not found.</summary>
    Absent,

    /// <summary>The source is another file than the one that the record was made from.</summary>
    Changed,

    /// <summary>The source can't be read.</summary>
    NotRead,
}
