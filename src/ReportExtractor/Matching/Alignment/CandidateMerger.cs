using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Alignment;

/// <summary>Puts candidates together that are fragments of one row: its cells on two lines, or its numbers wrapped in narrow cells.</summary>
internal static class CandidateMerger
{
    /// <summary>Fragments of one row are not further apart; a page number and a repeated header may stand between.</summary>
    private const int MostLinesBetween = 6;

    /// <summary>Puts two candidates together.</summary>
    /// <param name="first">The upper one.</param>
    /// <param name="second">The lower one.</param>
    /// <param name="cells">How many cells the row has.</param>
    /// <returns>One candidate, or null where they can't be fragments of one row: words between numbers of one line begin another.</returns>
    public static RowCandidate? Merge(RowCandidate first, RowCandidate second, int cells)
    {
        if (second.FollowsProse || (second.Stub.Count > 0 && second.FirstLine == first.LastLine) || second.FirstLine - first.LastLine > MostLinesBetween || first.Filled == 0 || second.Filled == 0
            || (IsWholeRow(first) && IsWholeRow(second) && !AreParted(first, second)))
        {
            return null;
        }

        var values = first.Values.Count + second.Values.Count == cells ? Together(first, second)
            : first.Filled + second.Filled == cells && HasBlanksOnlyInFront(first.Values) && HasBlanksOnlyInFront(second.Values.Reverse()) ? Together(Filled(first), Filled(second))
            : first.Values.Count >= cells || first.Filled == cells ? Wrap(first, second, cells)
            : (second.Stub.Count == 0 || second.Stub[^1].Label.Number.Style == NumberStyle.None) && second.Printed.Count() == cells ? WrapDown(first, second) : null;
        return values is null ? null : RowCandidate.Of(first.Kind, first.FirstLine, second.LastLine, first.FollowsProse, first.WordsAbove, Words(first, second), values) is var merged
            ? WithWordsBelow(merged, second.WordsBelow)
            : null;
    }

    /// <summary>True where the numbers are not parted by empty cells; such as stand in front of them, or behind the last, were parts of the label or of nothing.</summary>
    private static bool HasBlanksOnlyInFront(IEnumerable<Fragment> values) => values.SkipWhile(fragment => !fragment.IsFilled).All(fragment => fragment.IsFilled);

    private static RowCandidate Filled(RowCandidate candidate) =>
        candidate.Blanks == 0 ? candidate : RowCandidate.Of(candidate.Kind, candidate.FirstLine, candidate.LastLine, candidate.FollowsProse, candidate.WordsAbove, candidate.Stub, [.. candidate.Values.Where(fragment => fragment.IsFilled)]);

    /// <summary>A row of a grid whose columns are real, with words of its own: where a source says so much, it is no fragment of another.</summary>
    private static bool IsWholeRow(RowCandidate candidate) => candidate.Stub.Count > 0 && candidate.Values.All(fragment => fragment.IsPlaced);

    /// <summary>A page may end within a row.</summary>
    private static bool AreParted(RowCandidate first, RowCandidate second) =>
        first.Values[^1].Location is PageLocation upper && second.Values[0].Location is PageLocation lower && upper.Page != lower.Page;

    private static RowCandidate WithWordsBelow(RowCandidate candidate, IReadOnlyList<Fragment> after)
    {
        candidate.WordsBelow = after;
        return candidate;
    }

    private static IReadOnlyList<Fragment> Words(RowCandidate first, RowCandidate second) => [.. first.Stub, .. second.WordsAbove, .. second.Stub];

    /// <summary>The cells of the second follow those of the first; on printed lines, where either stand between or around the other's, or in the line above the label, all are as they stand.</summary>
    private static List<Fragment>? Together(RowCandidate first, RowCandidate second)
    {
        List<Fragment> all = [.. first.Values, .. second.Values];
        var areLines = first.Kind == LayoutLineKind.Line && second.Kind == LayoutLineKind.Line && first.FirstLine != second.FirstLine;
        var isAboveLabel = first.Stub.Count == 0 && second.Stub.Count > 0;
        if (!areLines || !(isAboveLabel || StandsBetween(first, second) || StandsBetween(second, first)))
        {
            return all;
        }

        // However places are measured, none may stand over another.
        all.Sort((one, other) => one.Column.CompareTo(other.Column));
        return LineRuler.All.All(ruler => all.Zip(all.Skip(1)).All(pair => ruler.Place(pair.First).To <= ruler.Place(pair.Second).From)) ? all : null;
    }

    /// <summary>True where some cell of an candidate has cells of another on either side of it.</summary>
    private static bool StandsBetween(RowCandidate outer, RowCandidate inner) =>
        inner.Values.Any(fragment => outer.Values.Any(other => other.EndColumn <= fragment.Column) && outer.Values.Any(other => other.Column >= fragment.EndColumn));

    /// <summary>384 over 5 is 3845: every number of the lower line goes on with the one above it.</summary>
    private static List<Fragment>? Wrap(RowCandidate first, RowCandidate second, int cells) =>
        second.Filled >= cells ? null : Joined(first, second, (tail, above) => above.JoinDigits(tail));

    /// <summary>The first digits of some numbers stand in the label's line, the rest of them and all other numbers in the next.</summary>
    private static List<Fragment>? WrapDown(RowCandidate first, RowCandidate second) => Joined(second, first, (head, below) => head.JoinDigits(below));

    /// <summary>The cells of a line, each number of the other line joined to that which it stands over or under; null where one stands over none.</summary>
    private static List<Fragment>? Joined(RowCandidate line, RowCandidate other, Func<Fragment, Fragment, Fragment?> join)
    {
        var values = line.Values.ToList();
        foreach (var part in other.Values.Where(fragment => fragment.IsFilled))
        {
            var at = values.FindIndex(fragment => fragment.IsFilled && fragment.Column < part.EndColumn && part.Column < fragment.EndColumn);
            if (at < 0 || join(part, values[at]) is not { } joined)
            {
                return null;
            }

            values[at] = joined;
        }

        return values;
    }
}
