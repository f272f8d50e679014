using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// What it says for a row of a table that it takes an entry, or several that were pieces of one. The scores are in tenths of a label: a label found
/// to the letter is worth ten.
/// </summary>
internal sealed class RowScores
{
    /// <summary>A row's pieces stand on so many lines at the most.</summary>
    public const int MostMerged = 3;

    private const double LabelWorth = 10;

    /// <summary>A row without label that has the right number of cells: less than any label, more than nothing.</summary>
    private const double PlaceWorth = 1;

    /// <summary>What a label is worth that stands outside the grid in which its row's cells stand: it was torn off, and may belong to a neighbour.</summary>
    private const double TornLabelWorth = 5;

    /// <summary>Lines of fewer cells are too common to be taken for rows by their number alone.</summary>
    private const int TellingCells = 5;

    /// <summary>So many of a table's headers close in front of cells say which table they are of.</summary>
    private const int TellingHeaders = 3;

    /// <summary>Putting entries together: a row that explains itself is better, but not than leaving the rest of it unexplained.</summary>
    private const double MergeCost = -0.2;

    private readonly TableForm _form;
    private readonly EntryLabels _labels;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly IReadOnlySet<int> _excluded;
    private readonly int _cells;

    // For each entry, how many headers stand before it: counted when it is asked for, which rows with labels hardly do.
    private readonly int?[] _headerHits;

    // For each entry, how alike the label is that it bears to the letter; null where it bears none.
    private readonly double[]?[] _named;

    // Entries without label that hang on no neighbour.
    private readonly HashSet<int> _unheld = [];

    // For each entry and number of entries from it on: worked out once, for all rows; empty where no row takes them.
    private readonly (double Score, double Likeness)[]?[] _scores;
    private readonly Entry?[] _merged;

    /// <summary>Prepares.</summary>
    /// <param name="form">The table.</param>
    /// <param name="labels">The entries and their words.</param>
    /// <param name="excluded">Entries that belong to another table.</param>
    public RowScores(TableForm form, EntryLabels labels, IReadOnlySet<int> excluded)
    {
        _form = form;
        _labels = labels;
        _entries = labels.Entries;
        _excluded = excluded;
        _cells = form.Rows[0].Cells.Count;
        _named = [.. _entries.Select(entry => labels.NamedRow(entry, form))];
        _headerHits = new int?[_entries.Count];
        _scores = new (double, double)[]?[_entries.Count * MostMerged];
        _merged = new Entry?[_entries.Count * MostMerged];
    }

    /// <summary>What it says for each row that it takes so many entries from a place on, negative infinity where it can't, and how alike its label is; empty where no row can.</summary>
    /// <param name="first">The first entry's place.</param>
    /// <param name="count">How many entries.</param>
    public ReadOnlySpan<(double Score, double Likeness)> Of(int first, int count) =>
        _scores[(first * MostMerged) + count - 1] ??= count == 1 ? OfOne(first) : OfMerged(first, count);

    /// <summary>What it says for one row.</summary>
    /// <param name="first">The first entry's place.</param>
    /// <param name="count">How many entries.</param>
    /// <param name="row">The row.</param>
    public (double Score, double Likeness) Of(int first, int count, int row) => Of(first, count) is { IsEmpty: false } scores ? scores[row] : (double.NegativeInfinity, 0);

    /// <summary>The entries as one; a place and a number that some row can take.</summary>
    /// <param name="first">The first entry's place.</param>
    /// <param name="count">How many entries.</param>
    public Entry EntryOf(int first, int count) => count == 1 ? _entries[first] : _merged[(first * MostMerged) + count - 1]!;

    /// <summary>Takes back that an entry may be a row without label.</summary>
    /// <param name="entry">The entry's place.</param>
    public void NeedsLabel(int entry)
    {
        _unheld.Add(entry);
        _scores[entry * MostMerged] = null;
    }

    /// <summary>True for a line that has just the cells of this table's rows and may lack their label.</summary>
    /// <param name="index">The entry's place.</param>
    public bool IsRowWithoutLabel(int index)
    {
        var entry = _entries[index];
        var isRow = _cells >= TellingCells && entry.Kind == StripKind.Row && entry.Values.Count == _cells && (entry.Numbers > 0 || IsTornRow(entry));
        return isRow && (IsTorn(entry) || (_labels.MayLackLabel(entry) && !HasLabel(index)));
    }

    /// <summary>True where the cells stand in a grid and all words outside it.</summary>
    /// <param name="entry">The entry.</param>
    public static bool IsTorn(Entry entry) => entry.Kind == StripKind.Row && entry.Own.Count == 0;

    /// <summary>How many of the table's headers stand close in front of an entry; what a header left that looks like a row may stand between.</summary>
    /// <param name="entry">The entry's place.</param>
    public int HeadersBefore(int entry) => _headerHits[entry] ??= _labels.HeadersBefore(entry, _form);

    private (double Score, double Likeness)[] OfOne(int index)
    {
        var entry = _entries[index];
        if (_excluded.Contains(index))
        {
            return [];
        }

        if (_form.Rows[0].Label is null)
        {
            return [SideBySide(entry, index)];
        }

        return EntryLabels.IsHeaderLine(entry, _form, _cells) || IsOfOtherTable(index) ? []
            : Labelled(entry, row => _labels.Likeness(index, row.Label!), mayLackLabel: !_unheld.Contains(index));
    }

    private (double Score, double Likeness)[] OfMerged(int first, int count)
    {
        if (Merge(first, count) is not { } merged)
        {
            return [];
        }

        _merged[(first * MostMerged) + count - 1] = merged;
        var isSideBySide = _form.Rows[0].Label is null;
        var candidates = isSideBySide ? null : _labels.Candidates(merged);
        (double Score, double Likeness)[] scores = isSideBySide
            ? [SideBySide(merged, first)]
            : Labelled(merged, row => Math.Max(_labels.Likeness(first, row.Label!), candidates!.LikenessTo(row.Label!)), mayLackLabel: false);
        for (var row = 0; row < scores.Length; row++)
        {
            var mayTake = (isSideBySide || scores[row].Likeness > 0) && !HasPieceOfOther(first, count, _form.Rows[row]);
            scores[row] = mayTake ? (scores[row].Score + (MergeCost * (count - 1)), scores[row].Likeness) : (double.NegativeInfinity, 0);
        }

        return scores;
    }

    /// <summary>The entries as one, whichever row that is; null where they can't be.</summary>
    private Entry? Merge(int first, int count)
    {
        var last = first + count - 1;
        if (_excluded.Contains(first) || _excluded.Contains(last) || _labels.FollowsWordsOfForm(_entries[last]))
        {
            return null;
        }

        var upper = count == 2 ? _entries[first] : Of(first, count - 1).IsEmpty ? null : EntryOf(first, count - 1);
        return upper is null ? null : EntryMerger.Merge(upper, _entries[last], _cells);
    }

    /// <summary>A line may carry the rest of a label, not the label of another row.</summary>
    private bool HasPieceOfOther(int first, int count, FormRow row)
    {
        for (var i = first; i < first + count; i++)
        {
            if (IsOfOtherTable(i) || NamesOther(_named[i], row) || _labels.IsMoreLikeOther(_entries[i], row.Label, _form))
            {
                return true;
            }
        }

        return false;
    }

    private (double Score, double Likeness)[] Labelled(Entry entry, Func<FormRow, double> likenessTo, bool mayLackLabel)
    {
        var fit = CellFit.Of(entry, _cells);
        var exact = entry.Filled == _cells || (entry.Kind == StripKind.Row && entry.Values.Count == _cells);
        var mayHaveLabel = exact || (!_form.Table.SideBySide && !IsTornFromGrid(entry));
        var worth = IsTorn(entry) ? TornLabelWorth : LabelWorth;
        var without = mayLackLabel && exact && (entry.Numbers > 0 || IsTornRow(entry)) && _labels.MayLackLabel(entry) ? PlaceWorth + fit : double.NegativeInfinity;
        var scores = new (double Score, double Likeness)[_form.Rows.Count];
        for (var row = 0; row < scores.Length; row++)
        {
            var likeness = mayHaveLabel ? likenessTo(_form.Rows[row]) : 0;
            scores[row] = likeness >= Likeness.Least ? ((worth * likeness) + fit, likeness) : (without, 0);
        }

        return scores;
    }

    /// <summary>Rows side by side have no label: their headers and the number of their cells say what they are.</summary>
    private (double Score, double Likeness) SideBySide(Entry entry, int first)
    {
        if (NamesOther(_labels.NamedRow(entry, _form), _form.Rows[0]))
        {
            return (double.NegativeInfinity, 0);
        }

        var headers = HeadersBefore(first);
        var complete = entry.Filled <= _cells && entry.Values.Count >= _cells;
        var enough = complete || CellFit.Digits(entry) >= _cells || (headers >= TellingHeaders && entry.Filled * 2 > _cells);
        return enough && (entry.Filled > 0 ? headers > 0 || entry.Numbers == _cells : headers >= TellingHeaders && complete)
            ? (_form.Table.Rows.Count * (PlaceWorth + CellFit.Of(entry, _cells) + Math.Min(4, headers * 0.5)), headers >= TellingHeaders ? 1 : 0)
            : (double.NegativeInfinity, 0);
    }

    private bool HasLabel(int entry) => _form.Rows.Any(row => row.Label is not null && _labels.Likeness(entry, row.Label) >= Likeness.Least);

    private bool IsOfOtherTable(int entry) => !_form.Table.SideBySide && _labels.StandsUnderHeadersOfOthers(entry);

    private static bool NamesOther(double[]? named, FormRow row) => named is not null && (row.Label is null || named[row.Label.Index] < EntryLabels.Certain);

    /// <summary>True where the source says in which columns the cells stand, and has no word in their row: a label from elsewhere needs all of them to fit.</summary>
    private static bool IsTornFromGrid(Entry entry) => IsTorn(entry) && entry.Values.All(piece => piece.IsPlaced);

    /// <summary>True for cells in a grid that are just a long row's, nil marks and all, whose label stands elsewhere.</summary>
    private bool IsTornRow(Entry entry) => _cells >= TellingCells && IsTorn(entry) && entry.Filled == _cells;
}
