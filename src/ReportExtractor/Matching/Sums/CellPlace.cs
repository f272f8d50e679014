using ReportExtractor.Documents;

namespace ReportExtractor.Matching.Sums;

/// <summary>A cell, by the indexes of its row and of its cell within the row.</summary>
/// <param name="Row">The row, from 0: of the form's rows, or of the rows found.</param>
/// <param name="Cell">The cell within the row, from 0.</param>
internal readonly record struct CellPlace(int Row, int Cell);
