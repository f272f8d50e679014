using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Rows;

/// <summary>Rows whose numbers may be in other columns than they seem.</summary>
internal static class SlipRules
{
    /// <summary>The sum along the row fails as it is, and holds if its cells have slipped: which of both is printed is unknown.</summary>
    public static IEnumerable<Suspicion> Slipped(DocumentEvidence document) => document.Rows.SelectMany(Slipped);

    /// <summary>
    /// A sum along the row fails as it is, and holds if another of its cells is the total: the columns may have been moved.
    /// </summary>
    public static IEnumerable<Suspicion> TotalElsewhere(DocumentEvidence document) =>
        from row in document.Rows
        from sum in row.Table.Sums.Along(row.Index)
        where sum.HoldsWithOtherWhole(row.Reading)
        from place in sum.Parts.Concat(sum.Whole)
        select new Suspicion(row, place.Cell);

    /// <summary>If a program that laid out the lines moved one of them, it may have moved the next one as well.</summary>
    public static IEnumerable<Suspicion> BesideSlipped(DocumentEvidence document) =>
        from slipped in document.Rows
        where slipped.IsPrinted && Slipped(slipped).Any()
        from row in slipped.Neighbours
        where row.IsPrinted && !row.Row.IsFull
        from suspicion in Differences(row, slip => row.Table.Sums.Allow(row.Index, slip))
        select suspicion;

    /// <summary>
    /// A row with exactly the form's cells lost one if most rows like it have more, and an empty cell replaces it: one that the others
    /// have at their end as well, or one in front, if those that begin in the same column have one more.
    /// </summary>
    public static IEnumerable<Suspicion> FewerCellsThanAlike(DocumentEvidence document) =>
        document.Rows.Where(LostCell).SelectMany(row => Differences(row, slip => row.Table.Sums.Allow(row.Index, slip)));

    /// <summary>In print, a number above or below one of another column in a full row, and not of its own, may be in that column.</summary>
    public static bool IsOverOtherColumns(RowEvidence row) =>
        row.IsPrinted && !row.Row.IsFull
        && row.Neighbours.Any(full =>
            full.IsPrinted && full.Row.IsFull && full.Row.Cells == row.Row.Cells && IsOffAgainst(row.Reading, full.Reading));

    private static IEnumerable<Suspicion> Slipped(RowEvidence row)
    {
        var along = row.Table.Sums.Along(row.Index);
        return row.Row.IsFull || row.IsInItsColumns || along.All(sum => sum.HoldsStrictly(_ => row.Reading))
            ? []
            : Differences(row, slip => along.All(sum => sum.Holds(_ => slip) == true));
    }

    /// <summary>The cells that a slip would change, for the slips that may be.</summary>
    private static IEnumerable<Suspicion> Differences(RowEvidence row, Predicate<Reading> mayBe) =>
        from slip in Slips.Of(row.Reading)
        where mayBe(slip)
        from cell in Enumerable.Range(0, row.Row.Cells)
        where !row.Reading.AgreesAt(slip, cell) && (row.Reading.HasNumber(cell) || slip.HasNumber(cell))
        select new Suspicion(row, cell);

    private static bool LostCell(RowEvidence row)
    {
        if (row.Candidate is not { Kind: LayoutLineKind.Row, Values: [var first, .., var last] } candidate
            || candidate.Values.Count < row.Row.Cells || row.IsInItsColumns)
        {
            return false;
        }

        var others = row.Table.Rows.Select(other => other.Candidate)
            .Where(other => other != candidate && other.Kind == LayoutLineKind.Row).ToList();
        return (!last.IsFilled && candidate.Values.Count == row.Row.Cells
                && MostAreWider(others.FindAll(other => !other.Values[^1].IsFilled)))
            || (!first.IsFilled && MostAreWider(others.FindAll(other => ColumnOfLabel(other) == ColumnOfLabel(candidate))));

        bool MostAreWider(List<RowCandidate> alike) =>
            alike.Count(other => other.Values.Count > candidate.Values.Count)
            > alike.Count(other => other.Values.Count == candidate.Values.Count);

        static int? ColumnOfLabel(RowCandidate candidate) => candidate.Stub is [.., var label] ? label.Column : null;
    }

    private static bool IsOffAgainst(Reading reading, Reading full)
    {
        return reading.Cells.Index().Any(cell => cell.Item is { IsNumber: true } number
            && !Overlap(number, full.Cells[cell.Index]!) && full.Cells.Any(other => Overlap(number, other!)));

        static bool Overlap(Fragment one, Fragment other) => one.Column < other.EndColumn && other.Column < one.EndColumn;
    }
}
