using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>Says of a row that was found why, by its words, it may be another of the table's rows or none of them.</summary>
/// <param name="form">The table.</param>
/// <param name="labels">The entries and their words.</param>
internal sealed class MatchDoubter(TableForm form, EntryLabels labels)
{
    /// <summary>The doubt of a row whose words are another table's or form's: rows beside it that have no label share it.</summary>
    public const string Foreign = "the row's label is more like another table's or form's row";

    /// <summary>A label around a row of which its own words are a piece may be so much less like it than one that stands above them whole.</summary>
    private const double LeastForeign = 0.1;

    /// <summary>Why a row may not be the one that it was taken for; null where its words do not speak against it.</summary>
    /// <param name="match">The row.</param>
    public string? DoubtOf(RowMatch match)
    {
        if (form.Rows[match.Row].Label is not { } label)
        {
            return BeginsWithWords(match.Entry) ? "words stand in front of its cells, where its first number belongs" : null;
        }

        return IsForeign(match, label) ? Foreign
            : MayBeTwoRows(match, label) ? "its label is whole in one of its lines, and the numbers of the others may be another row's"
            : NamesOtherRow(match, label) ? "the words beside its numbers are another row's label"
            : IsMoreLikeOther(match) ? "its words are more like another row's label"
            : null;
    }

    private bool IsForeign(RowMatch match, RowLabel label) =>
        (match.Likeness < 1 && labels.IsMoreLikeForeign(match.Entry, match.Likeness, form))
        || labels.IsNumberedOtherwise(match.Entry, form.Rows[match.Row])
        || (match is { Count: 1, Entry.Own.Count: > 0 } && !labels.IsNamedByOwn(match.Entry, label)
            && labels.ForeignLikeness(match.First, form) is >= Likeness.Least and var foreign && foreign > match.Likeness - (foreign >= EntryLabels.Certain ? LeastForeign : 0));

    /// <summary>True where a row that has no label begins with words that no form has.</summary>
    private bool BeginsWithWords(Entry entry) => entry is { Kind: StripKind.Row, Own: [.., var own] } && !form.IsHeader(own.Label) && !labels.IsOther(own.Label);

    /// <summary>True where a row was put together of lines of which one bears its whole label, and another has words of its own.</summary>
    private bool MayBeTwoRows(RowMatch match, RowLabel label)
    {
        var lines = labels.Entries.Skip(match.First).Take(match.Count).Where(entry => entry.Own.Count > 0).ToList();
        return lines.Count > 1 && lines.Exists(entry =>
            labels.LikenessOf(string.Concat(entry.Own.Select(piece => piece.Text)), label) is >= EntryLabels.Certain and var alone && alone >= match.Likeness);
    }

    /// <summary>True where an entry's own words, so short that words around it were looked at as well, are another row's label than that found around it.</summary>
    private bool NamesOtherRow(RowMatch match, RowLabel label) =>
        match.Entry.Own is [.., { Label.Full.Length: <= LabelCandidates.LongestPiece } own] && !labels.IsPieceOfOther(own.Label)
        && form.Rows.Max(row => labels.LikenessOf(own, row.Label!)) is >= Likeness.Least and var best && best > labels.LikenessOf(own, label);

    /// <summary>True where an entry's words, with those around it, are another row's label beyond doubt, and not this one's.</summary>
    private bool IsMoreLikeOther(RowMatch match) =>
        match is { Likeness: > 0 and < EntryLabels.Certain, Count: 1, Entry.Own.Count: > 0 } && form.Rows.Any(row => labels.Likeness(match.First, row.Label!) >= EntryLabels.Certain);
}
