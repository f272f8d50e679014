namespace ReportExtractor.Readers.Flow;

/// <summary>
/// A piece of a flowing document (Word, RTF, web page) as its format keeps it: paragraphs and tables, tables inside cells included.
/// <see cref="DocumentAssembler"/> lays it flat.
/// </summary>
internal abstract record FlowBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">What is shown of it, list number included; lines parted by <c>\n</c>.</param>
internal sealed record FlowParagraph(string Text) : FlowBlock
{
    /// <summary>Why a reader may not see it as it is read here, or null.</summary>
    public string? Doubt { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Rows">Its rows from top to bottom.</param>
internal sealed record FlowTable(IReadOnlyList<FlowRow> Rows) : FlowBlock;

/// <summary>A row of a <see cref="FlowTable"/>.</summary>
/// <param name="Cells">The cells that begin in it, from left to right; a cell that goes on from above is not among them.</param>
internal sealed record FlowRow(IReadOnlyList<FlowCell> Cells);
