namespace ReportExtractor.Readers.Flow;

/// <summary>
/// A block of a flowing document (Word, RTF, web page) as its format stores it: paragraphs and tables, with tables inside cells.
/// <see cref="DocumentAssembler"/> flattens them.
/// </summary>
internal abstract record FlowBlock;
