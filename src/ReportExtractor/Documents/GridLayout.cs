namespace ReportExtractor.Documents;

/// <summary>What the source of a <see cref="Grid"/> shows of its rows and columns.</summary>
internal enum GridLayout
{
    /// <summary>Rows and columns are real: the spans of every cell are known.</summary>
    Spanned,

    /// <summary>Rows and columns are real; a cell's column is known, but not its span (frames and dashes).</summary>
    Columns,

    /// <summary>
    /// Rows are real, and so is the order of their cells; a cell is in its column only if no cell of the row has slipped (tabs, pipes).
    /// </summary>
    Rows,

    /// <summary>Only the order of the cells is known, not the ends of rows (one cell per line between bars).</summary>
    Sequence,
}
