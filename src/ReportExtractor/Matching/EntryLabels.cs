using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>The likeness of every entry to every label of the forms, worked out once and only where asked.</summary>
internal sealed class EntryLabels(IReadOnlyList<Entry> entries, FormVocabulary vocabulary)
{
    /// <summary>From here on a text is a row's label beyond doubt: one character of five may be wrong.</summary>
    public const double Certain = 0.78;

    private readonly LabelCandidates?[] _candidates = new LabelCandidates?[entries.Count];
    private readonly Dictionary<(int Entry, RowLabel Label), double> _known = [];

    /// <summary>The entries.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>How alike an entry's words are to a label.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="label">The label.</param>
    public double Likeness(int entry, RowLabel label)
    {
        if (!_known.TryGetValue((entry, label), out var likeness))
        {
            likeness = (_candidates[entry] ??= Candidates(entries[entry])).LikenessTo(label);
            _known[(entry, label)] = likeness;
        }

        return likeness;
    }

    /// <summary>The texts that may be the label of an entry.</summary>
    /// <param name="entry">The entry.</param>
    public LabelCandidates Candidates(Entry entry) => new(entry, vocabulary);

    /// <summary>True where the words nearest to an entry's cells name, to the letter, another row.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="row">The row.</param>
    /// <param name="form">The row's table, whose own headers name no row.</param>
    public bool NamesOther(Entry entry, FormRow row, TableForm form) =>
        Nearest(entry) is { } nearest && vocabulary.IsRow(nearest.Label) && !form.IsHeader(nearest.Label) && (row.Label is null || row.Label.LikenessTo(nearest.Label) < Certain);

    /// <summary>True where words of the form stand between an entry and the one before: a header or a group's name parts rows.</summary>
    /// <param name="entry">The entry.</param>
    public bool FollowsWordsOfForm(Entry entry) => entry.Before.Any(piece => vocabulary.IsOther(piece.Label));

    /// <summary>The label, to the letter, of a row that the words nearest to an entry's cells name; null where they name none.</summary>
    /// <param name="entry">The entry.</param>
    public LabelText? RowNamed(Entry entry) => Nearest(entry) is { } nearest && vocabulary.IsRow(nearest.Label) ? nearest.Label : null;

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
        if (Nearest(entry) is not { } nearest || vocabulary.IsOther(nearest.Label))
        {
            return true;
        }

        // Up to three characters may be what is left of a group's name or a header; more is a label of its own.
        return !vocabulary.IsRow(nearest.Label) && nearest.Label.Full.Length <= 3;
    }

    private static Piece? Nearest(Entry entry) =>
        entry.Own.Count > 0 ? entry.Own[^1] : entry.Kind == StripKind.Row || entry.Before.Count == 0 ? null : entry.Before[^1];
}
