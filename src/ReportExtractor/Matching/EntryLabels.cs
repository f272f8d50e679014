using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>The likeness of every entry to every label of the forms, worked out once and only where asked.</summary>
internal sealed class EntryLabels(IReadOnlyList<Entry> entries, FormSet forms)
{
    /// <summary>From here on a text is a row's label beyond doubt: one character of five may be wrong.</summary>
    public const double Certain = 0.78;

    private readonly LabelCandidates?[] _candidates = new LabelCandidates?[entries.Count];
    private readonly double[]?[] _known = new double[]?[entries.Count];
    private readonly FormVocabulary _vocabulary = forms.Vocabulary;
    private readonly bool?[] _underOther = new bool?[entries.Count];
    private readonly TableForm[] _sideBySide = [.. forms.Forms.SelectMany(form => form.Tables).Select(table => table.Layouts[0]).Where(table => table.Table.SideBySide)];

    /// <summary>The entries.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>How alike an entry's words are to a label.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="label">The label.</param>
    public double Likeness(int entry, RowLabel label)
    {
        if (_known[entry] is not { } known)
        {
            _known[entry] = known = new double[forms.Labels.Labels];
            Array.Fill(known, double.NaN);
        }

        ref var likeness = ref known[label.Index];
        if (double.IsNaN(likeness))
        {
            likeness = (_candidates[entry] ??= Candidates(entries[entry])).LikenessTo(label);
        }

        return likeness;
    }

    /// <summary>True where an entry's own words are a label beyond doubt, without the words around it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="label">The label.</param>
    public bool IsNamedByOwn(Entry entry, RowLabel label)
    {
        var text = "";
        foreach (var piece in entry.Own.Reverse().Take(LabelCandidates.MostPieces))
        {
            text = piece.Text + text;
            if (LikenessOf(text, label) >= Certain)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How alike an entry's words are to the label of a row that a table has not.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="form">The table.</param>
    public double ForeignLikeness(int entry, TableForm form) =>
        forms.Forms.SelectMany(other => other.Tables).Where(table => table.Table.Id == form.Table.Id).SelectMany(table => table.Layouts[0].Rows).Select(row => row.Label)
            .Except(form.Rows.Select(row => row.Label)).OfType<RowLabel>().Select(label => Likeness(entry, label)).DefaultIfEmpty(0).Max();

    /// <summary>How alike some words alone are to a label.</summary>
    /// <param name="words">The words.</param>
    /// <param name="label">The label.</param>
    public double LikenessOf(Piece words, RowLabel label) => forms.Labels.LikenessesOf(words.Label)[label.Index];

    /// <summary>How alike a text is to a label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="label">The label.</param>
    public double LikenessOf(string text, RowLabel label) => forms.Labels.LikenessesOf(LabelText.Of(text))[label.Index];

    /// <summary>The texts that may be the label of an entry.</summary>
    /// <param name="entry">The entry.</param>
    public LabelCandidates Candidates(Entry entry) => new(entry, forms);

    /// <summary>How alike the words nearest to an entry's cells are to each label, where they name a row to the letter; null where they name none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="form">The table, whose own headers name no row.</param>
    public double[]? NamedRow(Entry entry, TableForm form) =>
        Nearest(entry) is { } nearest && _vocabulary.IsRow(nearest.Label) && !form.IsHeader(nearest.Label) ? forms.Labels.LikenessesOf(nearest.Label) : null;

    /// <summary>True where an entry's own words are like the label of a row, and less like a given one: it is no piece of that row.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="label">The label of a row; null where rows stand side by side and have none.</param>
    /// <param name="form">The table, whose own headers name no row.</param>
    public bool IsMoreLikeOther(Entry entry, RowLabel? label, TableForm form)
    {
        if (entry.Own.Count == 0 || form.IsHeader(entry.Own[^1].Label))
        {
            return false;
        }

        var likenesses = forms.Labels.LikenessesOf(entry.Own[^1].Label);
        var best = likenesses.Max();
        return best >= Reconstruction.Likeness.Least && (label is null || likenesses[label.Index] < best);
    }

    /// <summary>
    /// True where the words nearest to an entry's cells are more like a row that a table has not than like any of its own, and than all its words
    /// are like the row that it is laid against: another form's （六）其他处理 is not this one's 3.其他.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="likeness">How alike the entry was found to be to the row that it is laid against.</param>
    /// <param name="form">The table.</param>
    public bool IsMoreLikeForeign(Entry entry, double likeness, TableForm form)
    {
        if (Nearest(entry) is not { } nearest || form.IsHeader(nearest.Label))
        {
            return false;
        }

        var likenesses = forms.Labels.LikenessesOf(nearest.Label);
        var own = form.Rows.Max(row => likenesses[row.Label!.Index]);
        return likenesses.Max() is var best && best >= Reconstruction.Likeness.Least && best > Math.Max(own, likeness);
    }

    /// <summary>
    /// True where a row that is named like a header was found by words that may be that header, while the words nearest to the entry's cells bear
    /// another number than the row: behind the header 其他 and （六） stands no 3.其他.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="row">The row that it is laid against.</param>
    public bool IsNumberedOtherwise(Entry entry, FormRow row) =>
        row.Label is { } label && Nearest(entry) is { } nearest && label.Contradicts(nearest.Label.Number)
        && LikenessOf(nearest, label) < Reconstruction.Likeness.Least && _vocabulary.IsOther(LabelText.Of(row.Cells[0].Row.Label));

    /// <summary>True where words of the form stand between an entry and the one before: a header or a group's name parts rows.</summary>
    /// <param name="entry">The entry.</param>
    public bool FollowsWordsOfForm(Entry entry) => entry.Before.Any(piece => _vocabulary.IsOther(piece.Label));

    /// <summary>True where a caption stands between an entry and the one before: another table begins.</summary>
    /// <param name="entry">The entry.</param>
    public bool FollowsCaption(Entry entry) => entry.Before.Concat(entry.Own).Any(piece => _vocabulary.IsCaption(piece.Label));

    /// <summary>The label, to the letter, of a row that the words nearest to an entry's cells name; null where they name none.</summary>
    /// <param name="entry">The entry.</param>
    public LabelText? RowNamed(Entry entry) => Nearest(entry) is { } nearest && _vocabulary.IsRow(nearest.Label) ? nearest.Label : null;

    /// <summary>True for a text that is a row's label to the letter.</summary>
    /// <param name="text">The text.</param>
    public bool NamesRow(string text) => _vocabulary.IsRow(LabelText.Of(text));

    /// <summary>How many of a table's headers stand in an entry or close in front of it; what a header left that looks like a row may stand between.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="form">The table.</param>
    public int HeadersBefore(int entry, TableForm form)
    {
        // The review table has nineteen headers; with their line breaks no more than twice as many pieces.
        const int reach = 40;
        const int rowsBetween = 2;
        var hits = entries[entry].Own.Count(piece => form.IsHeader(piece.Label));
        for (var i = entry; i >= Math.Max(0, entry - rowsBetween); i--)
        {
            var before = entries[i].Before;
            hits += before.Skip(before.Count - reach).Count(piece => form.IsHeader(piece.Label));
            if (entries[i].FollowsProse)
            {
                break;
            }
        }

        return hits;
    }

    /// <summary>
    /// True where no more than a header names an entry, and right in front of it stand the headers of a table whose rows have no
    /// labels: it is of that table, and its last header (总计) no other table's row.
    /// </summary>
    /// <param name="entry">The entry's place.</param>
    public bool StandsUnderHeadersOfOthers(int entry)
    {
        const int telling = 3;
        return _underOther[entry] ??= Nearest(entries[entry]) is var nearest && (nearest is null || (nearest.Label.Number.Style == NumberStyle.None && _vocabulary.IsOther(nearest.Label)))
            && _sideBySide.Any(table => entries[entry].Before.Concat(entries[entry].Own).Count(piece => table.IsTellingHeader(piece.Label)) >= telling);
    }

    /// <summary>True for a text that is a header or a group's name as well.</summary>
    /// <param name="label">The text.</param>
    public bool IsOther(LabelText label) => _vocabulary.IsOther(label);

    /// <summary>True for a text that is a header or a group's name, or a piece of one.</summary>
    /// <param name="label">The text.</param>
    public bool IsPieceOfOther(LabelText label) => _vocabulary.IsPieceOfOther(label);

    /// <summary>True where an entry is a line of the table's header: other than the table's cells behind a word that the header prints as well.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="form">The table.</param>
    /// <param name="cells">How many cells its rows have.</param>
    public static bool IsHeaderLine(Entry entry, TableForm form, int cells) =>
        entry.Filled != cells && (entry.Filled == 0 || entry.Values.Count != cells)
        && Nearest(entry) is { Label.Number.Style: NumberStyle.None } nearest && form.IsHeader(nearest.Label);

    /// <summary>
    /// True where an entry may stand for a row without label: nothing that stands at a label's place names another row.
    /// </summary>
    /// <param name="entry">The entry.</param>
    public bool MayLackLabel(Entry entry)
    {
        if (Nearest(entry) is not { } nearest || _vocabulary.IsOther(nearest.Label))
        {
            return true;
        }

        // Up to three characters, notes in brackets aside, may be what is left of a group's name or a header; more is a label of its own.
        return !_vocabulary.IsRow(nearest.Label) && nearest.Label.Core.Length <= 3;
    }

    private static Piece? Nearest(Entry entry) =>
        entry.Own.Count > 0 ? entry.Own[^1] : entry.Kind == StripKind.Row || entry.Before.Count == 0 ? null : entry.Before[^1];
}
