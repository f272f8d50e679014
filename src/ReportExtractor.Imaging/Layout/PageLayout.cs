namespace ReportExtractor.Imaging.Layout;

/// <summary>What is where on a page. All boxes are in pixels of the prepared page.</summary>
/// <param name="Tables">The ruled tables from the top.</param>
/// <param name="Lines">The lines of text outside of them, from the top.</param>
/// <param name="Rules">The rules of the tables, straight, piece by piece: a rule ends where none of its cells has it.</param>
internal sealed record PageLayout(IReadOnlyList<TableRegion> Tables, IReadOnlyList<TextLine> Lines, IReadOnlyList<RuleLine> Rules);
