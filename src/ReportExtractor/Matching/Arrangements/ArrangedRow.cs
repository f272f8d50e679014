using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Labels;
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
    /// <summary>A header with wrong characters is one only if it is this much more like it than like any other.</summary>
    private const double TellingMargin = 0.15;

    /// <summary>With one of two characters wrong, nothing shows which header it was.</summary>
    private const int ShortestMisread = 3;

    /// <summary>No header of the forms has more characters; longer texts are prose.</summary>
    private const int LongestMisread = 20;

    /// <summary>For each cell all that its column's header may be, as labels are compared.</summary>
    public IReadOnlyList<string[]> Headers { get; } =
        [.. Cells.Select(cell => Compared(cell.Column.Variants.Prepend(cell.Column.Label), Vocabulary))];

    /// <summary>For each cell all that its row's label may be, as labels are compared.</summary>
    public IReadOnlyList<string[]> Labels { get; } =
        [.. Cells.Select(cell => Compared(cell.Row.Variants.Prepend(cell.Row.Label), Vocabulary))];

    // By header, the cells that have it.
    private readonly Dictionary<string, int[]> _cellsByHeader = Cells.Index()
        .SelectMany(
            cell => Compared(cell.Item.Column.Variants.Prepend(cell.Item.Column.Label), Vocabulary),
            (cell, header) => (Header: header, cell.Index))
        .GroupBy(cell => cell.Header, cell => cell.Index, Vocabulary.Comparer)
        .ToDictionary(cells => cells.Key, cells => cells.ToArray(), Vocabulary.Comparer);

    /// <summary>True if a text is exactly the header of a cell's column.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">The text, as labels are compared.</param>
    public bool IsHeader(int cell, string text) => Headers[cell].Contains(text, Vocabulary.Comparer);

    /// <summary>
    /// The cells whose header a text is: exactly, or with wrong characters if it is no header of the forms and clearly more like this one
    /// than like the others of the row.
    /// </summary>
    /// <param name="header">The text.</param>
    public IReadOnlyList<int> CellsNamed(LabelText header) =>
        _cellsByHeader.TryGetValue(header.Core, out var cells) ? cells
        : Vocabulary.IsColumn(header) || Vocabulary.IsOther(header) ? []
        : CellsLike(header.Core);

    /// <summary>True if a text is exactly the label of a cell's row.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">The text, as labels are compared.</param>
    public bool IsLabel(int cell, string text) => Labels[cell].Contains(text, Vocabulary.Comparer);

    private int[] CellsLike(string text)
    {
        if (text.Length is < ShortestMisread or > LongestMisread)
        {
            return [];
        }

        var alike = Headers.Index().GroupBy(header => header.Item[0], header => header.Index)
            .Select(cells => (Cells: cells, Similarity: Headers[cells.First()].Max(header => EditDistance.Likeness(text, header))))
            .OrderByDescending(header => header.Similarity).ToList();
        return alike[0].Similarity >= Similarity.Least && (alike.Count == 1 || alike[0].Similarity >= alike[1].Similarity + TellingMargin)
            ? [.. alike[0].Cells]
            : [];
    }

    private static string[] Compared(IEnumerable<string> labels, FormVocabulary vocabulary) =>
        [.. labels.Select(label => vocabulary.LabelOf(label).Core).Distinct()];
}
