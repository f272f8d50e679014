namespace ReportExtractor.Imaging.Layout;

/// <summary>What is where on a page. All boxes are in pixels of the prepared page.</summary>
/// <param name="Cells">The cells of the ruled tables.</param>
/// <param name="Lines">The lines of text outside of them, from the top.</param>
/// <param name="Rules">The rules.</param>
internal sealed record PageLayout(IReadOnlyList<TableCell> Cells, IReadOnlyList<TextLine> Lines, IReadOnlyList<RuleLine> Rules);
