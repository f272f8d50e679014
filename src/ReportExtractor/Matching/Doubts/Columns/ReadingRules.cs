using ReportExtractor.Matching.Doubts.Cells;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Matching.Doubts.Columns;

/// <summary>What stays open between the readings of a row, and what its columns say against the best of them.</summary>
internal static class ReadingRules
{
    /// <summary>A rule for cells that were decided in some way.</summary>
    /// <param name="code">The code of its reason.</param>
    /// <param name="decision">How they were decided.</param>
    public static DoubtRule Of(string code, CellDecision decision) =>
        DoubtRule.OfCells(code, Lift.Nothing, (row, cell) => row.Row.Decisions[cell] == decision);

    /// <summary>Several readings of the row agree with the sums, or the glued digits agree with them also as fewer numbers.</summary>
    public static bool SeveralAgree(RowEvidence row, int cell) =>
        row.Row.Decisions[cell] == CellDecision.SeveralAgree || GluedRules.FitFewer(row, cell);

    /// <summary>The best reading fills other cells than all sure rows do, which says more than where its cells are.</summary>
    public static bool BreaksPattern(RowEvidence row) =>
        HasOtherCells(row) && row.Row.Hypotheses is { Columns: { HasSurePattern: true } columns, Likely: [var best, ..] }
        && columns.BreaksPattern(best.Cells);

    /// <summary>
    /// A number of the best reading is a whole column away from its own, or may be in a column that the form does not have.
    /// </summary>
    public static bool IsOffColumns(RowEvidence row) =>
        MayBeInForeignColumn(row)
        || (HasOtherCells(row) && row.Row.Hypotheses is { Columns: { HasSurePattern: false } columns, Likely: [var best, ..] }
            && columns.AreOff(best));

    /// <summary>Cells without anything in the row.</summary>
    public static bool HasNoCell(RowEvidence row, int cell) => row.Reading.Cells[cell] is null;

    /// <summary>
    /// The row has more cells than the form, some of them empty, and its grid has a column that the form does not have: one of the values
    /// may be in it. A sum along the row shows that none is, unless there are as many values as the form has, one behind an empty cell.
    /// </summary>
    private static bool MayBeInForeignColumn(RowEvidence row) =>
        row.Candidate.Values.Count > row.Row.Cells && row.Candidate.Filled > 0 && row.Candidate.Filled <= row.Row.Cells
        && ((row.HasBlankInside && row.Candidate.Filled == row.Row.Cells) || !row.Table.Sums.TellAlong(row.Index))
        && HasForeignColumn(row);

    /// <summary>
    /// True if a row of the same grid has a number too many, or the rows that are as wide have values in more columns than the form: an
    /// extra column that is empty in all of them is none.
    /// </summary>
    private static bool HasForeignColumn(RowEvidence row)
    {
        var grid = row.Table.Rows.Where(other => other.Candidate.Grid == row.Candidate.Grid).ToList();
        return grid.Exists(other => other.Reading.Left.Any(fragment => fragment.IsNumber))
            || Enumerable.Range(0, row.Candidate.Values.Count).Count(column => grid.Exists(other =>
                other.Candidate.Values.Count == row.Candidate.Values.Count && other.Candidate.Values[column].IsFilled)) > row.Row.Cells;
    }

    /// <summary>True for a row with neither as many cells nor as many values as the form.</summary>
    private static bool HasOtherCells(RowEvidence row) =>
        row.Candidate.Filled != row.Row.Cells && row.Candidate.Values.Count != row.Row.Cells;
}
