namespace ReportExtractor.Reconstruction.Lines;

/// <summary>What a <see cref="LayoutLine"/> was.</summary>
internal enum LayoutLineKind : byte
{
    /// <summary>A row of cells: its fragments belong together.</summary>
    Row,

    /// <summary>A line of text.</summary>
    Line,

    /// <summary>Cells in order, with unknown rows.</summary>
    Sequence,

    /// <summary>Prose: no table continues behind it.</summary>
    Prose,
}
