namespace ReportExtractor.Documents;

/// <summary>What the source of a <see cref="Grid"/> knows of its rows and columns.</summary>
internal enum GridLayout
{
    /// <summary>Rows and columns are real: every cell says which columns and rows it spans.</summary>
    Spanned,

    /// <summary>Rows and columns are real; a cell says in which column it stands, not how many it spans (frames and dashes).</summary>
    Columns,

    /// <summary>Rows are real; a cell's place in its row is known, its column only as far as no cell slipped (tabs, pipes).</summary>
    Rows,

    /// <summary>Only the order of the cells is known, not where a row ends (one cell a line between bars).</summary>
    Sequence,
}
