namespace ReportExtractor.WordBinary;

/// <summary>A row of a table, as defined by the mark at its end (MS-DOC §2.6.3, sprmTDefTable).</summary>
/// <param name="Edges">
/// The edges of the cells in twips (1/1440 inch) from left to right, one more than there are cells; empty if the row is not
/// defined.
/// </param>
/// <param name="Cells">The cells.</param>
/// <param name="IsDeleted">True if the row was deleted while changes were tracked.</param>
public sealed record WordTableRow(IReadOnlyList<int> Edges, IReadOnlyList<WordTableCell> Cells, bool IsDeleted)
{
    /// <summary>True if there is, or may be, a color behind a cell.</summary>
    public bool IsShaded { get; init; }
}
