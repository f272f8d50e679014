namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>A cell of one of the tables of a page.</summary>
/// <param name="Table">The number of the table.</param>
/// <param name="Cell">The number of the cell.</param>
internal readonly record struct CellPlace(int Table, int Cell)
{
    /// <summary>Outside the tables.</summary>
    public static CellPlace None { get; } = new(-1, -1);
}
