using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>One row of cells of a form.</summary>
/// <param name="Label">Its label, or null if only its headers identify it.</param>
/// <param name="Cells">The row and column of each cell.</param>
/// <param name="Sums">The sums along it.</param>
/// <param name="Vocabulary">The words of the forms.</param>
internal sealed record ArrangedRow(
    RowLabel? Label,
    IReadOnlyList<(RowTemplate Row, ColumnTemplate Column)> Cells,
    IReadOnlyList<BoundSum> Sums,
    FormVocabulary Vocabulary)
{
    /// <summary>For each cell all that its column's header may be, as labels are compared.</summary>
    public IReadOnlyList<string[]> Headers { get; } =
        [.. Cells.Select(cell => Compared(cell.Column.Variants.Prepend(cell.Column.Label), Vocabulary))];

    /// <summary>For each cell all that its row's label may be, as labels are compared.</summary>
    public IReadOnlyList<string[]> Labels { get; } =
        [.. Cells.Select(cell => Compared(cell.Row.Variants.Prepend(cell.Row.Label), Vocabulary))];

    /// <summary>True if a text is exactly the header of a cell's column.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">The text, as labels are compared.</param>
    public bool IsHeader(int cell, string text) => Headers[cell].Contains(text, Vocabulary.Comparer);

    /// <summary>True if a text is exactly the label of a cell's row.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">The text, as labels are compared.</param>
    public bool IsLabel(int cell, string text) => Labels[cell].Contains(text, Vocabulary.Comparer);

    private static string[] Compared(IEnumerable<string> labels, FormVocabulary vocabulary) =>
        [.. labels.Select(label => vocabulary.LabelOf(label).Core).Distinct()];
}
