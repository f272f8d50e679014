using ReportExtractor.Documents;
using ReportExtractor.Figures;
using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>Puts entries together that are pieces of one row: its cells on two lines, or its numbers wrapped in narrow cells.</summary>
internal static class EntryMerger
{
    /// <summary>Pieces of one row are not further apart; a page number and a repeated header may stand between.</summary>
    private const int MostStripsBetween = 6;

    /// <summary>Puts two entries together.</summary>
    /// <param name="first">The upper one.</param>
    /// <param name="second">The lower one.</param>
    /// <param name="cells">How many cells the row has.</param>
    /// <returns>One entry, or null where they can't be pieces of one row: words between numbers of one line begin another.</returns>
    public static Entry? Merge(Entry first, Entry second, int cells)
    {
        if (second.FollowsProse || (second.Own.Count > 0 && second.FirstStrip == first.LastStrip) || second.FirstStrip - first.LastStrip > MostStripsBetween || first.Filled == 0 || second.Filled == 0
            || (IsWholeRow(first) && IsWholeRow(second) && !AreParted(first, second)))
        {
            return null;
        }

        var values = first.Values.Count + second.Values.Count == cells ? Together(first, second)
            : first.Filled + second.Filled == cells && HasBlanksOnlyInFront(first.Values) && HasBlanksOnlyInFront(second.Values.Reverse()) ? Together(Filled(first), Filled(second))
            : first.Values.Count >= cells || first.Filled == cells ? Wrap(first, second, cells)
            : (second.Own.Count == 0 || second.Own[^1].Label.Number.Style == NumberStyle.None) && second.Printed.Count() == cells ? WrapDown(first, second) : null;
        return values is null ? null : Entry.Of(first.Kind, first.FirstStrip, second.LastStrip, first.FollowsProse, first.Before, Words(first, second), values) is var merged
            ? WithAfter(merged, second.After)
            : null;
    }

    /// <summary>True where the numbers are not parted by empty cells; such as stand in front of them, or behind the last, were parts of the label or of nothing.</summary>
    private static bool HasBlanksOnlyInFront(IEnumerable<Piece> values) => values.SkipWhile(piece => !piece.IsFilled).All(piece => piece.IsFilled);

    private static Entry Filled(Entry entry) =>
        entry.Blanks == 0 ? entry : Entry.Of(entry.Kind, entry.FirstStrip, entry.LastStrip, entry.FollowsProse, entry.Before, entry.Own, [.. entry.Values.Where(piece => piece.IsFilled)]);

    /// <summary>A row of a grid whose columns are real, with words of its own: where a source says so much, it is no piece of another.</summary>
    private static bool IsWholeRow(Entry entry) => entry.Own.Count > 0 && entry.Values.All(piece => piece.IsPlaced);

    /// <summary>A page may end within a row.</summary>
    private static bool AreParted(Entry first, Entry second) =>
        first.Values[^1].Location is PageLocation upper && second.Values[0].Location is PageLocation lower && upper.Page != lower.Page;

    private static Entry WithAfter(Entry entry, IReadOnlyList<Piece> after)
    {
        entry.After = after;
        return entry;
    }

    private static IReadOnlyList<Piece> Words(Entry first, Entry second) => [.. first.Own, .. second.Before, .. second.Own];

    /// <summary>The cells of the second follow those of the first; on printed lines, where either stand between or around the other's, or in the line above the label, all are as they stand.</summary>
    private static List<Piece>? Together(Entry first, Entry second)
    {
        List<Piece> all = [.. first.Values, .. second.Values];
        var areLines = first.Kind == StripKind.Line && second.Kind == StripKind.Line && first.FirstStrip != second.FirstStrip;
        var isAboveLabel = first.Own.Count == 0 && second.Own.Count > 0;
        if (!areLines || !(isAboveLabel || StandsBetween(first, second) || StandsBetween(second, first)))
        {
            return all;
        }

        // However places are measured, none may stand over another.
        all.Sort((one, other) => one.Column.CompareTo(other.Column));
        return LineRuler.All.All(ruler => all.Zip(all.Skip(1)).All(pair => ruler.Place(pair.First).To <= ruler.Place(pair.Second).From)) ? all : null;
    }

    /// <summary>True where some cell of an entry has cells of another on either side of it.</summary>
    private static bool StandsBetween(Entry outer, Entry inner) =>
        inner.Values.Any(piece => outer.Values.Any(other => other.EndColumn <= piece.Column) && outer.Values.Any(other => other.Column >= piece.EndColumn));

    /// <summary>384 over 5 is 3845: every number of the lower line goes on with the one above it.</summary>
    private static List<Piece>? Wrap(Entry first, Entry second, int cells) =>
        second.Filled >= cells ? null : Joined(first, second, (tail, above) => Join(above, tail));

    /// <summary>The first digits of some numbers stand in the label's line, the rest of them and all other numbers in the next.</summary>
    private static List<Piece>? WrapDown(Entry first, Entry second) => Joined(second, first, Join);

    /// <summary>The cells of a line, each number of the other line joined to that which it stands over or under; null where one stands over none.</summary>
    private static List<Piece>? Joined(Entry line, Entry other, Func<Piece, Piece, Piece?> join)
    {
        var values = line.Values.ToList();
        foreach (var part in other.Values.Where(piece => piece.IsFilled))
        {
            var at = values.FindIndex(piece => piece.IsFilled && piece.Column < part.EndColumn && part.Column < piece.EndColumn);
            if (at < 0 || join(part, values[at]) is not { } joined)
            {
                return null;
            }

            values[at] = joined;
        }

        return values;
    }

    /// <summary>One number of two pieces of digits, or null where they can't be that.</summary>
    public static Piece? Join(Piece head, Piece tail)
    {
        if (!head.Value.DigitsOnly || !tail.Value.DigitsOnly || head.Value.Number == 0)
        {
            return null;
        }

        var digits = string.Concat(head.Text.Trim(), tail.Text.Trim());
        var value = NumberParser.Parse(digits);
        return value.Content != CellContent.Number ? null : head with
        {
            Text = head.Text + "\n" + tail.Text,
            Value = value with { Doubt = CellValue.BrokenNumber },
            EndsFile = tail.EndsFile,
        };
    }
}
