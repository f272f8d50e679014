namespace ReportExtractor.Comparison;

/// <summary>What differs between two outputs.</summary>
internal enum DifferenceKind
{
    /// <summary>The source is in the new output only.</summary>
    SourceAdded,

    /// <summary>The source is in the old output only.</summary>
    SourceRemoved,

    /// <summary>The source could be read in one of them only, or failed for another reason.</summary>
    Reading,

    /// <summary>A figure has another value or another status.</summary>
    Figure,
}
