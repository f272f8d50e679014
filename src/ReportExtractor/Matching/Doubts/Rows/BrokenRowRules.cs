using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Rows;

/// <summary>Rows that the file cuts off, that mix words with their cells, or that were put together from several lines.</summary>
internal static class BrokenRowRules
{
    /// <summary>
    /// The file ends with the row, and nothing gives the columns of its cells: it has other than the form's cells, ends in an empty one,
    /// or has empty ones in front that may belong to its label, and no sum along it holds.
    /// </summary>
    public static bool FileEndsInRow(RowEvidence row) =>
        row.Candidate is { Values: [.., { EndsFile: true, IsPlaced: false } last] } candidate
        && (candidate.Values.Count != row.Row.Cells || !last.IsFilled
            || (candidate.Blanks > 0 && !row.Table.Sums.Along(row.Index).Any(sum => sum.HoldsStrictly(_ => row.Reading))));

    /// <summary>
    /// Words among the cells of a row of which only the order is known may be the label or header of the next row, and its cells fewer
    /// than the form's. The same for words between cells of which those behind are used and those in front are not.
    /// </summary>
    public static bool HasWordsInCells(RowEvidence row)
    {
        var values = row.Candidate.Values;
        return (row.Candidate.Kind == LayoutLineKind.Sequence && row.Reading.Cells.Any(IsWords))
            || values.Index().Any(word => IsWords(word.Item) && row.Reading.Left.Contains(word.Item)
                && values.Take(word.Index).Any(before => before.IsFilled) && values.Skip(word.Index).Any(row.Reading.Cells.Contains));

        static bool IsWords(Fragment? fragment) =>
            fragment is { IsFilled: true, Value.Content: CellContent.Other } && !fragment.Label.IsEmpty;
    }

    /// <summary>A row of several lines with digits that no rule separates from those above or below.</summary>
    public static bool HasDigitsNear(RowEvidence row) =>
        row.Aligned.Count > 1 && Array.Exists(row.Reading.Cells, fragment => fragment is { MayJoinNeighbour: true });

    /// <summary>
    /// With empty cells in the row, only its column shows which cell a number is in; where empty cells were lost, so is that.
    /// </summary>
    public static bool HasLostEmptyCells(RowEvidence row) =>
        !row.Row.IsFull && Array.Exists(row.Reading.Cells, fragment => fragment is { ColumnUnknown: true });

    /// <summary>A row of cells merged from several; a sum of zeros, some of them lost, does not confirm it.</summary>
    public static bool IsJoinedFromRows(RowEvidence row) => row.Aligned is { Count: > 1, Candidate.Kind: LayoutLineKind.Row };

    /// <summary>A row merged from several lines.</summary>
    public static bool IsJoinedFromLines(RowEvidence row) => row.Aligned.Count > 1;

    /// <summary>
    /// A row with neither the form's number of cells nor the form's number of values without a gap: reading it repaired it, and the sum
    /// along it fails, or none holds where a nil mark or an empty cell was left out or digits of two cells were joined.
    /// </summary>
    public static bool HasOtherCellCount(RowEvidence row) =>
        row.Aligned.Count == 1 && row.Candidate.Values.Count != row.Row.Cells
        && (row.Candidate.Filled != row.Row.Cells || row.HasBlankInside)
        && (row.Table.Sums.FailAlong(row.Index)
            || ((LeavesMark(row) || LeavesBlank(row) || JoinsDigits(row)) && !row.Table.Sums.HoldAlong(row.Index)));

    /// <summary>
    /// True if a nil mark was left out in front of a number, or anywhere in a row with a sum: any other may be the one too many.
    /// </summary>
    private static bool LeavesMark(RowEvidence row) =>
        row.Candidate.Values.SkipWhile(value => !IsLeftMark(row, value)).Any(value => value.IsNumber && row.Reading.Cells.Contains(value))
        || (row.Table.Sums.Along(row.Index).Count > 0 && row.Candidate.Values.Any(value => IsLeftMark(row, value)));

    /// <summary>
    /// True if an empty cell of a row with a sum was left out behind its first number, which may be of a column that the form does not
    /// have. An empty cell in front is that of a label over several columns.
    /// </summary>
    private static bool LeavesBlank(RowEvidence row) =>
        row.Candidate.Values is [{ IsFilled: true }, ..] values && values.Count > row.Row.Cells
        && row.Table.Sums.Along(row.Index).Count > 0;

    /// <summary>True if digits of two cells were joined to one number: both may be numbers, and one of the others be too many.</summary>
    private static bool JoinsDigits(RowEvidence row) => Array.Exists(
        row.Reading.Cells,
        number => number is { Value.Doubt: ReasonCodes.DigitsOnTwoLines, IsPlaced: false } && !row.Candidate.Values.Contains(number));

    private static bool IsLeftMark(RowEvidence row, Fragment value) =>
        value.Value.Content == CellContent.Nil && row.Reading.Left.Contains(value);

    /// <summary>A row that was placed by its neighbours.</summary>
    public static bool LacksLabel(RowEvidence row) => row.LacksLabel;
}
