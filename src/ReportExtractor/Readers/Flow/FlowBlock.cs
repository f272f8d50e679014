namespace ReportExtractor.Readers.Flow;

/// <summary>
/// A block of a flowing document (Word, RTF, web page) as its format stores it: paragraphs and tables, with tables inside cells.
/// <see cref="DocumentAssembler"/> flattens them.
/// </summary>
internal abstract record FlowBlock
{
    /// <summary>The block on a ground that was not known while it was read.</summary>
    /// <param name="ground">The colour behind it.</param>
    public virtual FlowBlock On(Ground ground) => this;
}
