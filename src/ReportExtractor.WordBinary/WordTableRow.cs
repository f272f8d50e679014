namespace ReportExtractor.WordBinary;

/// <summary>A row of a table, as the mark at its end defines it (MS-DOC §2.6.3, sprmTDefTable).</summary>
/// <param name="Edges">The cells' edges in twips, from left to right, one more than there are cells; empty where nothing defines the row.</param>
/// <param name="Cells">The cells.</param>
/// <param name="IsDeleted">True where the row was deleted while changes were tracked.</param>
public sealed record WordTableRow(IReadOnlyList<int> Edges, IReadOnlyList<WordTableCell> Cells, bool IsDeleted);
