using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>One line of cells of a form.</summary>
/// <param name="Label">Its label, or null where its headers alone say what it is.</param>
/// <param name="Cells">The row and column of each cell.</param>
/// <param name="Sums">The sums along it.</param>
internal sealed record ArrangedRow(RowLabel? Label, IReadOnlyList<(RowTemplate Row, ColumnTemplate Column)> Cells, IReadOnlyList<BoundSum> Sums)
{
    /// <summary>For each cell all that its column's header may be, as labels are compared.</summary>
    public IReadOnlyList<string[]> Headers { get; } = [.. Cells.Select(cell => Compared(cell.Column.Variants.Prepend(cell.Column.Label)))];

    /// <summary>For each cell all that its row's label may be, as labels are compared.</summary>
    public IReadOnlyList<string[]> Labels { get; } = [.. Cells.Select(cell => Compared(cell.Row.Variants.Prepend(cell.Row.Label)))];

    private static string[] Compared(IEnumerable<string> labels) => [.. labels.Select(label => LabelText.Of(label).Core).Distinct()];
}
