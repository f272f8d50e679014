namespace ReportExtractor.Documents;

/// <summary>A piece of a document: a <see cref="Paragraph"/> or a <see cref="Grid"/>.</summary>
internal abstract record Block;
