using ReportExtractor.Documents;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Alignment;

/// <summary>Merges candidates that are fragments of one row: its cells on two lines, or its numbers wrapped in narrow cells.</summary>
internal static class CandidateMerger
{
    /// <summary>Fragments of one row are at most this many lines apart: a page number and a repeated header may be between them.</summary>
    private const int MostLinesBetween = 6;

    /// <summary>Merges two candidates.</summary>
    /// <param name="upper">The upper one.</param>
    /// <param name="lower">The lower one.</param>
    /// <param name="cells">How many cells the row has.</param>
    /// <returns>One candidate, or null if they can't be fragments of one row.</returns>
    public static RowCandidate? Merge(RowCandidate upper, RowCandidate lower, int cells)
    {
        if (!MayBeOneRow(upper, lower) || MergeValues(upper, lower, cells) is not { } values)
        {
            return null;
        }

        return new RowCandidate
        {
            Kind = upper.Kind,
            FirstLine = upper.FirstLine,
            LastLine = lower.LastLine,
            FollowsProse = upper.FollowsProse,
            WordsAbove = upper.WordsAbove,
            Stub = [.. upper.Stub, .. lower.WordsAbove, .. lower.Stub],
            Values = values,
            WordsBelow = lower.WordsBelow,
        };
    }

    private static bool MayBeOneRow(RowCandidate upper, RowCandidate lower)
    {
        // Words between numbers of one line begin another row.
        var isBehindInLine = lower.Stub.Count > 0 && lower.FirstLine == upper.LastLine;
        return !lower.FollowsProse && !isBehindInLine && lower.FirstLine - upper.LastLine <= MostLinesBetween
            && upper.Filled > 0 && lower.Filled > 0
            && !(IsWholeRow(upper) && IsWholeRow(lower) && !AreOnTwoPages(upper, lower));
    }

    /// <summary>A row of a grid whose columns are real, with a stub: if a source shows that much, it is no fragment of another.</summary>
    private static bool IsWholeRow(RowCandidate candidate) =>
        candidate.Stub.Count > 0 && candidate.Values.All(fragment => fragment.IsPlaced);

    /// <summary>A page may end within a row.</summary>
    private static bool AreOnTwoPages(RowCandidate upper, RowCandidate lower) =>
        upper.Values[^1].Location is PageLocation above && lower.Values[0].Location is PageLocation below && above.Page != below.Page;

    private static List<Fragment>? MergeValues(RowCandidate upper, RowCandidate lower, int cells)
    {
        if (upper.Values.Count + lower.Values.Count == cells)
        {
            return Combine(upper, lower, upper.Values, lower.Values);
        }

        if (upper.Filled + lower.Filled == cells && HasBlanksOnlyInFront(upper.Values) && HasBlanksOnlyInFront(lower.Values.Reverse()))
        {
            return Combine(upper, lower, Filled(upper), Filled(lower));
        }

        if (upper.Values.Count >= cells || upper.Filled == cells)
        {
            // 384 over 5 is 3845: every number of the lower line continues one above it.
            return lower.Filled >= cells ? null : JoinDigits(upper, lower, (tail, above) => above.JoinDigits(tail));
        }

        // The first digits of some numbers are in the label's line, the rest of them and all other numbers in the next.
        var isNumbered = lower.Stub is [.., var words] && words.Label.Number.Style != NumberStyle.None;
        return !isNumbered && lower.Printed.Count() == cells ? JoinDigits(lower, upper, (head, below) => head.JoinDigits(below)) : null;
    }

    /// <summary>
    /// True if no empty cell is between the numbers or behind them. Those in front of them were part of the label, or of nothing.
    /// </summary>
    private static bool HasBlanksOnlyInFront(IEnumerable<Fragment> values) =>
        values.SkipWhile(fragment => !fragment.IsFilled).All(fragment => fragment.IsFilled);

    private static IReadOnlyList<Fragment> Filled(RowCandidate candidate) => [.. candidate.Values.Where(fragment => fragment.IsFilled)];

    /// <summary>
    /// The cells of the lower candidate follow those of the upper. On printed lines, if the cells of one are between or around those of
    /// the other, or in the line above the label, all are in the order of their places.
    /// </summary>
    private static List<Fragment>? Combine(
        RowCandidate upper, RowCandidate lower, IReadOnlyList<Fragment> upperValues, IReadOnlyList<Fragment> lowerValues)
    {
        List<Fragment> all = [.. upperValues, .. lowerValues];
        var areLines = upper.Kind == LayoutLineKind.Line && lower.Kind == LayoutLineKind.Line && upper.FirstLine != lower.FirstLine;
        var isAboveLabel = upper.Stub.Count == 0 && lower.Stub.Count > 0;
        if (!areLines || !(isAboveLabel || HasCellsAround(upperValues, lowerValues) || HasCellsAround(lowerValues, upperValues)))
        {
            return all;
        }

        // However places are measured, none may overlap another.
        all.Sort((one, other) => one.Column.CompareTo(other.Column));
        return LineRuler.All.All(ruler => all.Zip(all.Skip(1)).All(pair => ruler.Place(pair.First).To <= ruler.Place(pair.Second).From))
            ? all
            : null;
    }

    /// <summary>True if some inner cell has outer cells on both sides.</summary>
    private static bool HasCellsAround(IReadOnlyList<Fragment> outer, IReadOnlyList<Fragment> inner) =>
        inner.Any(fragment =>
            outer.Any(other => other.EndColumn <= fragment.Column) && outer.Any(other => other.Column >= fragment.EndColumn));

    /// <summary>The cells of a line, each number of the other line joined to the one above or below it; null if there is none.</summary>
    private static List<Fragment>? JoinDigits(RowCandidate line, RowCandidate other, Func<Fragment, Fragment, Fragment?> join)
    {
        var values = line.Values.ToList();
        foreach (var digits in other.Values.Where(fragment => fragment.IsFilled))
        {
            var at = values.FindIndex(fragment =>
                fragment.IsFilled && fragment.Column < digits.EndColumn && digits.Column < fragment.EndColumn);
            if (at < 0 || join(digits, values[at]) is not { } joined)
            {
                return null;
            }

            values[at] = joined;
        }

        return values;
    }
}
