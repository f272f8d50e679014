namespace ReportExtractor.Documents;

/// <summary>A block of a document: a <see cref="Paragraph"/> or a <see cref="Grid"/>.</summary>
internal abstract record Block;
