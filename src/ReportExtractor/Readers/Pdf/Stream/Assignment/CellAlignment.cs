namespace ReportExtractor.Readers.Pdf.Stream.Assignment;

/// <summary>How the cells of a table's rows are aligned.</summary>
internal enum CellAlignment
{
    /// <summary>In the middle of the row.</summary>
    Middle,

    /// <summary>At the top.</summary>
    Top,

    /// <summary>At the bottom.</summary>
    Bottom,
}
