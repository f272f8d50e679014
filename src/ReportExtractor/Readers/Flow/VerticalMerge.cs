namespace ReportExtractor.Readers.Flow;

/// <summary>How a cell of a Word table is merged with the cell above it.</summary>
internal enum VerticalMerge
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It begins a cell that may continue below.</summary>
    Restart,

    /// <summary>It continues the cell above; its own content is not shown.</summary>
    Continue,
}
