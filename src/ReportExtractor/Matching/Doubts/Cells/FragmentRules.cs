using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Doubts.Cells;

/// <summary>What the text of a cell leaves open on its own.</summary>
internal static class FragmentRules
{
    /// <summary>A rule for the doubt that parsing the number left.</summary>
    /// <param name="code">The code of its reason.</param>
    public static DoubtRule OfValue(string code) => OfText(code, Lift.SumOfCell);

    /// <summary>
    /// A rule for the doubt that the reader of the format left. No sum lifts that of text that may not be visible at all: no sum shows
    /// whether a zero is printed.
    /// </summary>
    /// <param name="code">The code of its reason.</param>
    /// <param name="lift">What lifts it.</param>
    public static DoubtRule OfText(string code, Lift lift = Lift.Nothing) =>
        new(code, lift, document => document.TextDoubts[code].Select(cell => new Suspicion(cell.Row, cell.Cell)));

    /// <summary>The last number of the file: digits may be cut off.</summary>
    public static bool EndsFile(RowEvidence row, int cell) => NumberIn(row, cell) is { EndsFile: true };

    /// <summary>No rule separates the digits from those above or below.</summary>
    public static bool HasDigitsNear(RowEvidence row, int cell) => NumberIn(row, cell) is { MayJoinNeighbour: true };

    /// <summary>
    /// A word that makes a number an estimate, right above or below it: 约 over 0 in a narrow cell. It may be among the words of a line
    /// above that has no numbers, such as one of headers.
    /// </summary>
    public static IEnumerable<Suspicion> WithEstimateNear(DocumentEvidence document) =>
        from row in document.Rows
        let lineAbove = document.UnusedAt(row.Aligned.First - 1) is { Numbers: 0 } line ? line.Stub.Concat(line.Values) : []
        let words = lineAbove.Concat(row.Candidate.WordsAbove).Concat(row.Candidate.WordsBelow)
            .Where(word => OddValue.IsEstimate(word.Text)).ToList()
        where words.Count > 0
        from cell in Enumerable.Range(0, row.Row.Cells)
        where NumberIn(row, cell) is { } number && words.Exists(word => IsOver(word, number))
        select new Suspicion(row, cell);

    private static bool IsOver(Fragment word, Fragment number) => word.IsPlaced && number.IsPlaced
        ? word.Column < number.EndColumn && number.Column < word.EndColumn
        : PrintPlace.AreOver(word, number);

    /// <summary>The cell spans more rows than the label: the number may apply to those as well.</summary>
    public static bool IsMergedOverRows(RowEvidence row, int cell) => NumberIn(row, cell) is { RowSpan: > 1 } number
        && number.RowSpan > row.Candidate.Values.Concat(row.Candidate.Stub.TakeLast(1)).Min(fragment => fragment.RowSpan);

    /// <summary>A count with decimals.</summary>
    public static bool IsCountWithDecimals(RowEvidence row, int cell) => KindOf(row, cell) != FigureKind.Money
        && NumberIn(row, cell) is { Value.Number: var number } && number != decimal.Truncate(number);

    /// <summary>A whole count below zero.</summary>
    public static bool IsNegativeCount(RowEvidence row, int cell) => KindOf(row, cell) == FigureKind.Count
        && NumberIn(row, cell) is { Value.Number: < 0 and var number } && number == decimal.Truncate(number);

    /// <summary>The remark that a cell adds to its value.</summary>
    public static IEnumerable<Suspicion> Remarks(DocumentEvidence document) =>
        from row in document.Rows
        from cell in Enumerable.Range(0, row.Row.Cells)
        let remark = row.Reading.Cells[cell]?.Value.Remark
        where remark is not null
        select new Suspicion(row, cell, remark);

    private static FigureKind KindOf(RowEvidence row, int cell) => row.Form.Cells[cell].Column.Kind;

    private static Fragment? NumberIn(RowEvidence row, int cell) => row.Reading.Cells[cell] is { IsNumber: true } number ? number : null;
}
