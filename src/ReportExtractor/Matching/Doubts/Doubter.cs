using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Matching.Doubts;

/// <summary>Doubts that a reading leaves, and the sums that lift them.</summary>
internal static class Doubter
{
    /// <summary>Counts of one office seldom have more digits; glued digits that have may hold a number of a row whose label was lost.</summary>
    private const int LongestGlued = 5;

    private const string MayBeItsOwn = "digits stand close above or below it without a rule between them, and may be its own";

    /// <summary>Writes doubts and notes into the rows.</summary>
    /// <param name="rows">The rows as they are read.</param>
    /// <param name="sums">The table's sums.</param>
    /// <param name="candidates">All candidates.</param>
    public static void Apply(IReadOnlyList<DecidedRow> rows, IReadOnlyList<BoundSum> sums, IReadOnlyList<RowCandidate> candidates)
    {
        var held = sums.Where(sum => sum.Holds(Reading) == true).ToList();
        DoubtSkipped(rows, candidates);
        var slipped = new HashSet<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var cell = 0; cell < row.Doubts.Length; cell++)
            {
                var confirming = held.Where(sum => sum.Touches(i, cell)).ToList();
                Note(row, cell, confirming.Count > 0);
                DoubtLoose(row, cell, confirming.Exists(sum => !sum.IsWithin(i)));
            }

            if (BreaksOff(row, sums.Where(sum => sum.IsWithin(i))))
            {
                row.DoubtAll("the file ends within the row, and cells may have slipped");
            }

            if (row.Match.Candidate.Values.Any(fragment => fragment.IsGlued) && Array.Exists(row.Reading.Cells, fragment => fragment is null))
            {
                row.DoubtAll("digits glued together are fewer than the row has cells, and any of them may be the empty one");
            }

            if (HoldsWords(row))
            {
                row.DoubtAll("its cells hold words, and nothing says where the row ends");
            }

            if (row.Match.Count > 1 && Array.Exists(row.Reading.Cells, fragment => fragment is { MayJoinNeighbour: true }))
            {
                row.DoubtAll(MayBeItsOwn);
            }

            DoubtAdrift(row);
            DoubtMergedCells(row);
            if (DoubtSlips(rows, i, sums) && IsPrinted(row))
            {
                slipped.Add(i);
            }

            DoubtNarrow(rows, i, sums);
            DoubtBesideFull(rows, i);
            DoubtMended(rows, i, sums);
            DoubtPutTogether(rows, i, sums);
            DigitsBeside.Apply(rows, i, sums, candidates);
            if (row.Match.Similarity == 0 && row.Match.Note is not null && sums.Any(sum => sum.IsWithin(i) && sum.Holds(Reading) == false))
            {
                row.DoubtAll("the row has no label, and its numbers do not agree with the sum along the row");
            }

            if (row.Match.Doubt is { } doubt)
            {
                row.DoubtAll(doubt);
            }
        }

        // Where a program that laid out the lines moved one of them, it may have moved the next as well.
        foreach (var i in slipped.SelectMany(i => new[] { i - 1, i + 1 }).Where(i => i >= 0 && i < rows.Count && IsPrinted(rows[i]) && !IsFull(rows[i])))
        {
            DoubtSlipped(rows[i], slip => MayBe(slip, i, sums), "the row beside it may not stand in the columns in which its numbers are printed");
        }

        Reading Reading(int row) => rows[row].Reading;
    }

    /// <summary>
    /// Rows without words of their own, between two that have some: where a row of numbers among them was left out and a row of the form is missing,
    /// they may have slipped.
    /// </summary>
    private static void DoubtSkipped(IReadOnlyList<DecidedRow> rows, IReadOnlyList<RowCandidate> candidates)
    {
        int[] named = [.. Enumerable.Range(0, rows.Count).Where(i => rows[i].Match.Candidate.Stub.Count > 0)];
        foreach (var (above, below) in named.Zip(named.Skip(1)))
        {
            var between = rows.Take(below).Skip(above + 1).ToList();
            if (between.Count == 0 || rows[below].Match.Row - rows[above].Match.Row - 1 == between.Count)
            {
                continue;
            }

            var cells = between[0].Reading.Cells.Length;
            var first = rows[above].Match.First + rows[above].Match.Count;
            var taken = between.SelectMany(row => Enumerable.Range(row.Match.First, row.Match.Count)).ToHashSet();
            if (Enumerable.Range(first, Math.Max(0, rows[below].Match.First - first)).Any(i => !taken.Contains(i)
                && candidates[i] is { Kind: LayoutLineKind.Row, Stub.Count: 0, Numbers: > 0 } skipped && (skipped.Filled == cells || skipped.Values.Count == cells)))
            {
                between.ForEach(row => row.DoubtAll("a row of numbers beside it is no row's while a row of the form is missing: they may have slipped"));
            }
        }
    }

    /// <summary>What the fragment itself leaves open: a letter for a digit, digits on two lines, the end of the file.</summary>
    private static void Note(DecidedRow row, int cell, bool confirmed)
    {
        var fragment = row.Reading.Cells[cell];

        // What may not be there at all no sum brings back: of a zero it says nothing.
        row.Doubts[cell] ??= fragment is { IsNumber: true } ? fragment.Doubt : null;
        var doubt = fragment is not { IsNumber: true } ? null : fragment.Value.Doubt
            ?? (fragment.EndsFile ? "the file ends here, and digits may be cut off" : null)
            ?? (MayBeSeveral(row, fragment) ? "digits glued together may be several numbers" : null);
        if (doubt is not null && !confirmed)
        {
            row.Doubts[cell] ??= doubt;
        }
        else if (!confirmed && MayBeFewer(row.Reading, cell))
        {
            row.Doubts[cell] ??= "digits glued together may be fewer numbers, with cells left blank";
        }
        else if (doubt is not null)
        {
            row.Notes[cell] ??= doubt + "; the printed sums confirm it";
        }

        row.Notes[cell] ??= fragment?.Value.Note ?? (fragment is null ? null : row.Match.Note);
    }

    /// <summary>Digits that may be of the row above or below. What one row has won and the other lost, they have in all their cells: a sum along the row confirms nothing.</summary>
    private static void DoubtLoose(DecidedRow row, int cell, bool confirmed)
    {
        if (row.Reading.Cells[cell] is { IsNumber: true, MayJoinNeighbour: true })
        {
            (confirmed ? row.Notes : row.Doubts)[cell] ??= confirmed ? MayBeItsOwn + "; the printed sums confirm it" : MayBeItsOwn;
        }
    }

    /// <summary>Glued digits that are more than one number has, that no number begins with, or in a row that has cells left for more numbers.</summary>
    private static bool MayBeSeveral(DecidedRow row, Fragment fragment) =>
        fragment.IsGlued && fragment.Digits.Length is var length
        && (length > LongestGlued || fragment.BeginsWithZero || (length > 1 && Array.Exists(row.Reading.Cells, cell => cell is null)));

    /// <summary>17 in two cells is 1 and 7, or 17 and a blank one; behind a zero, with which no number begins, a digit is one of its own.</summary>
    private static bool MayBeFewer(Reading reading, int cell)
    {
        if (!reading.IsParted || reading.Cells[cell] is not { IsGlued: true })
        {
            return false;
        }

        var last = Array.FindLastIndex(reading.Cells, fragment => fragment is { IsGlued: true });
        var first = Array.FindIndex(reading.Cells, fragment => fragment is { IsGlued: true, Value.Number: not 0 });
        return first >= 0 && first < last && cell >= first;
    }

    /// <summary>
    /// Words among the cells of a row of which only the order is known may be the next row's label or header, and the cells before them fewer than the
    /// form's; words between cells, of which those behind are taken and those in front are not, as well.
    /// </summary>
    private static bool HoldsWords(DecidedRow row)
    {
        var values = row.Match.Candidate.Values;
        return (row.Match.Candidate.Kind == LayoutLineKind.Sequence && row.Reading.Cells.Any(IsWords))
            || values.Select((fragment, i) => (fragment, i)).Any(word => IsWords(word.fragment) && row.Reading.Left.Contains(word.fragment)
                && values.Take(word.i).Any(before => before.IsFilled) && values.Skip(word.i).Any(row.Reading.Cells.Contains));

        static bool IsWords(Fragment? fragment) => fragment is { IsFilled: true, Value.Content: CellContent.Other } && !fragment.Label.IsEmpty;
    }

    /// <summary>With empty cells among them, only the column that a number stands in says which is its own; of one that a page broke off, it is lost.</summary>
    private static void DoubtAdrift(DecidedRow row)
    {
        if (Array.Exists(row.Reading.Cells, fragment => fragment is { ColumnUnknown: true }) && !IsFull(row))
        {
            row.DoubtAll("the page broke its line between two cells, and nothing says how many empty ones stood there");
        }
    }

    /// <summary>A number in a cell that reaches down over other rows than its own label does: it may be theirs as well.</summary>
    private static void DoubtMergedCells(DecidedRow row)
    {
        var least = row.Match.Candidate.Values.Concat(row.Match.Candidate.Stub.TakeLast(1)).Min(fragment => fragment.RowSpan);
        for (var cell = 0; cell < row.Doubts.Length; cell++)
        {
            if (row.Reading.Cells[cell] is { IsNumber: true } fragment && fragment.RowSpan > least)
            {
                row.Doubts[cell] ??= "its cell is merged over several rows";
            }
        }
    }

    /// <summary>
    /// The file ends with the row, and nothing says in which columns its cells stand: it has other than the form's cells, ends in an empty one,
    /// or has empty ones in front that may be its label's, and no sum along it holds.
    /// </summary>
    private static bool BreaksOff(DecidedRow row, IEnumerable<BoundSum> own) =>
        row.Match.Candidate is { Values: [.., { EndsFile: true, IsPlaced: false } last] } candidate
        && (candidate.Values.Count != row.Reading.Cells.Length || !last.IsFilled || (candidate.Blanks > 0 && !own.Any(sum => sum.HoldsStrictly(_ => row.Reading))));

    /// <summary>A row with empty cells whose sum fails as it stands, and holds when its cells have slipped: nobody can say which.</summary>
    /// <returns>True where they may have.</returns>
    private static bool DoubtSlips(IReadOnlyList<DecidedRow> rows, int index, IReadOnlyList<BoundSum> sums)
    {
        var row = rows[index];
        var own = sums.Where(sum => sum.IsWithin(index)).ToList();
        if (IsFull(row) || StandsInItsColumns(row) || own.TrueForAll(sum => sum.HoldsStrictly(_ => row.Reading)))
        {
            return false;
        }

        return DoubtSlipped(row, slip => own.TrueForAll(sum => sum.Holds(_ => slip) == true), "the sum along the row holds only if its cells have slipped");
    }

    private static bool IsFull(DecidedRow row) => row.Reading.Cells.All(fragment => fragment is { IsFilled: true });

    private static bool IsPrinted(DecidedRow row) => row.Match.Candidate.Kind == LayoutLineKind.Line;

    /// <summary>True where no sum along a row speaks against a reading of it.</summary>
    private static bool MayBe(Reading reading, int index, IReadOnlyList<BoundSum> sums) =>
        sums.All(sum => !sum.IsWithin(index) || sum.Holds(_ => reading) != false);

    /// <summary>Doubts what differs where the cells have slipped in a way that may be.</summary>
    /// <returns>True where there is such a way.</returns>
    private static bool DoubtSlipped(DecidedRow row, Predicate<Reading> mayBe, string doubt)
    {
        var isDoubted = false;
        foreach (var slip in Slips.Of(row.Reading).Where(slip => mayBe(slip)))
        {
            for (var cell = 0; cell < row.Doubts.Length; cell++)
            {
                if (!row.Reading.AgreesAt(slip, cell) && (row.Reading.HasNumber(cell) || slip.HasNumber(cell)))
                {
                    row.Doubts[cell] ??= doubt;
                    isDoubted = true;
                }
            }
        }

        return isDoubted;
    }

    /// <summary>
    /// A row that has just the form's cells has lost one where most rows like it have more, and an empty one stands for it: one that the others
    /// have at their end as well, or one in front, where those that begin in the same column have one more. Sums may tell that it is not so.
    /// </summary>
    private static void DoubtNarrow(IReadOnlyList<DecidedRow> rows, int index, IReadOnlyList<BoundSum> sums)
    {
        var row = rows[index];
        var cells = row.Reading.Cells.Length;
        if (row.Match.Candidate is not { Kind: LayoutLineKind.Row, Values: [var first, .., var last] } candidate || candidate.Values.Count < cells || StandsInItsColumns(row))
        {
            return;
        }

        var others = rows.Select(other => other.Match.Candidate).Where(other => other != candidate && other.Kind == LayoutLineKind.Row).ToList();
        if ((!last.IsFilled && candidate.Values.Count == cells && MostAreWider(others.FindAll(other => !other.Values[^1].IsFilled))) || (!first.IsFilled && MostAreWider(others.FindAll(other => Begin(other) == Begin(candidate)))))
        {
            DoubtSlipped(
                row,
                slip => MayBe(slip, index, sums),
                "the row has fewer cells than others that end in an empty cell as it does, or begin in the same column");
        }

        bool MostAreWider(List<RowCandidate> alike) => alike.Count(other => other.Values.Count > candidate.Values.Count) > alike.Count(other => other.Values.Count == candidate.Values.Count);

        static int? Begin(RowCandidate candidate) => candidate.Stub is [.., var label] ? label.Column : null;
    }

    /// <summary>A row of print with gaps, next to a full one: a number that stands over or under one of another column, and not of its own, may be in that column.</summary>
    private static void DoubtBesideFull(IReadOnlyList<DecidedRow> rows, int index)
    {
        var row = rows[index];
        if (!IsPrinted(row) || IsFull(row))
        {
            return;
        }

        var full = new[] { index - 1, index + 1 }.Where(i => i >= 0 && i < rows.Count).Select(i => rows[i]).Where(beside => IsPrinted(beside) && IsFull(beside) && beside.Reading.Cells.Length == row.Reading.Cells.Length);
        if (full.Any(beside => Enumerable.Range(0, row.Reading.Cells.Length).Any(cell => row.Reading.Cells[cell] is { IsNumber: true } number
            && !AreOver(number, beside.Reading.Cells[cell]!) && beside.Reading.Cells.Any(other => AreOver(number, other!)))))
        {
            row.DoubtAll("its numbers stand over or under those of other columns in the row beside it");
        }

        static bool AreOver(Fragment one, Fragment other) => one.Column < other.EndColumn && other.Column < one.EndColumn;
    }

    /// <summary>Where the source says in which column each cell stands, and there are as many as the form has, none has slipped: what was typed into a wrong cell is printed there.</summary>
    private static bool StandsInItsColumns(DecidedRow row) =>
        row.Match.Candidate.Values.Count == row.Reading.Cells.Length && row.Reading.Cells.All(fragment => fragment is { IsPlaced: true });

    /// <summary>A row of cells that was put together from several: no sum of zeros, some of them lost, bears it out.</summary>
    private static void DoubtPutTogether(IReadOnlyList<DecidedRow> rows, int index, IReadOnlyList<BoundSum> sums)
    {
        var row = rows[index];
        if (row.Match is { Count: > 1, Candidate.Kind: LayoutLineKind.Row } && !sums.Any(sum => sum.IsWithin(index) && sum.Holds(_ => row.Reading) == true && sum.IsTelling(_ => row.Reading)))
        {
            row.DoubtAll("its cells stand in several rows, and no sum shows that they belong together");
        }
    }

    /// <summary>A row that was put together from several lines, or has neither the form's number of cells nor of numbers without a gap, was mended in reading; if its sum fails, that may be why.</summary>
    private static void DoubtMended(IReadOnlyList<DecidedRow> rows, int index, IReadOnlyList<BoundSum> sums)
    {
        var row = rows[index];
        var cells = row.Reading.Cells.Length;
        var isMended = row.Match.Count > 1 || (row.Match.Candidate.Values.Count != cells && (row.Match.Candidate.Filled != cells || HasBlankInside(row.Match.Candidate)));
        if (isMended && sums.Any(sum => sum.IsWithin(index) && sum.Holds(_ => row.Reading) == false))
        {
            row.DoubtAll(row.Match.Count > 1
                ? "the row stands on several lines, and its numbers do not agree with the sum along the row"
                : "the row has more or fewer cells than the form, and its numbers do not agree with the sum along the row");
        }
    }

    private static bool HasBlankInside(RowCandidate candidate) =>
        candidate.Values.SkipWhile(fragment => !fragment.IsFilled).Reverse().SkipWhile(fragment => !fragment.IsFilled).Any(fragment => !fragment.IsFilled);
}
