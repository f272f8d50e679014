using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// Lays the entries of a document against the rows of one table: of all ways to give rows their entries in order, the one with the most to say for it.
/// The scores are in tenths of a label: a label found to the letter is worth ten.
/// </summary>
internal sealed class TableAligner
{
    private const double LabelWorth = 10;

    /// <summary>A row without label that has the right number of cells: less than any label, more than nothing.</summary>
    private const double PlaceWorth = 1;

    /// <summary>What a label is worth that stands outside the grid in which its row's cells stand: it was torn off, and may belong to a neighbour.</summary>
    private const double TornLabelWorth = 5;

    /// <summary>Leaving numbers unexplained: they may be anything.</summary>
    private const double Unexplained = -0.3;

    /// <summary>Leaving a line unexplained that lacks a label and has just the cells of this table's rows: more than half a label.</summary>
    private const double RowUnexplained = -6;

    /// <summary>Lines of fewer cells are too common to be taken for rows by their number alone.</summary>
    private const int TellingCells = 5;

    /// <summary>So many of a table's headers close in front of cells say which table they are of.</summary>
    private const int TellingHeaders = 3;

    /// <summary>Putting entries together: a row that explains itself is better, but not than leaving the rest of it unexplained.</summary>
    private const double MergeCost = -0.2;

    /// <summary>Two ways that differ by less are equally likely.</summary>
    private const double LeastMargin = 0.8;

    /// <summary>A row's pieces stand on so many lines at the most.</summary>
    private const int MostMerged = 3;

    private readonly TableForm _form;
    private readonly EntryLabels _labels;
    private readonly IReadOnlyList<Entry> _entries;

    // For each entry, how many headers stand before it: counted when it is asked for, which rows with labels hardly do.
    private readonly int?[] _headerHits;

    // For each entry, how alike the label is that it bears to the letter; null where it bears none.
    private readonly double[]?[] _named;
    private readonly double[] _skip;
    private readonly IReadOnlySet<int> _excluded;

    // Entries without label that hang on no neighbour.
    private readonly HashSet<int> _unheld = [];

    // For each entry, for each row and number of entries: worked out once. One small array an entry keeps them off the large object heap.
    private readonly (double Score, double Likeness, Entry? Entry)[]?[] _scores;

    /// <summary>Prepares.</summary>
    /// <param name="form">The table.</param>
    /// <param name="labels">The entries and their words.</param>
    /// <param name="excluded">Entries that belong to another table.</param>
    public TableAligner(TableForm form, EntryLabels labels, IReadOnlySet<int> excluded)
    {
        _excluded = excluded;
        _form = form;
        _labels = labels;
        _entries = labels.Entries;
        _scores = new (double, double, Entry?)[]?[_entries.Count];
        _named = [.. _entries.Select(entry => labels.NamedRow(entry, form))];
        _headerHits = new int?[_entries.Count];
        _skip = [.. _entries.Select((entry, i) => SkipScore(entry, i))];
    }

    /// <summary>Aligns. Where a row without label turns out to hang on nothing, it is none, and the others are laid anew.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    public TableAlignment Align(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (alignment, unheld) = AlignOnce();
            if (unheld.Count == 0)
            {
                return NamesNoRow(alignment.Matches) ? new TableAlignment(_form, 0, []) : alignment;
            }

            foreach (var entry in unheld)
            {
                _unheld.Add(entry);
                _scores[entry] = null;
            }
        }
    }

    /// <summary>True where no row has a label that is no header as well (总计): numbers beside headers, and rows that are placed by such neighbours, are not the table.</summary>
    private bool NamesNoRow(IReadOnlyList<RowMatch> matches) =>
        !_form.Table.SideBySide && !matches.Any(match => match.Likeness >= Likeness.Least && !_labels.IsOther(LabelText.Of(_form.Rows[match.Row].Cells[0].Row.Label)));

    private (TableAlignment Alignment, List<int> Unheld) AlignOnce()
    {
        var (n, m) = (_entries.Count, _form.Rows.Count);
        var forward = new double[n + 1, m + 1];
        for (var i = 1; i <= n; i++)
        {
            for (var j = 0; j <= m; j++)
            {
                forward[i, j] = Best(i, j, forward);
            }
        }

        var matches = Trace(forward);
        var unheld = matches.Where((match, k) => LacksLabel(match) && !IsHeld(match, k, matches)).Select(match => match.First).ToList();
        if (unheld.Count > 0)
        {
            return (new TableAlignment(_form, 0, []), unheld);
        }

        var backward = new Lazy<double[,]>(() => Backward(n, m));
        var settled = matches.Select(match => Settle(match, forward, backward)).ToList();

        // What other lines cost to pass over says nothing of this table.
        return (new TableAlignment(_form, forward[n, m] - (Unexplained * _entries.Count(entry => entry.Filled > 0)), settled), unheld);
    }

    private bool LacksLabel(RowMatch match) => match.Likeness == 0 && _form.Rows[match.Row].Label is not null;

    private double Best(int i, int j, double[,] forward)
    {
        var best = forward[i - 1, j] + SkipScore(i - 1);
        if (j == 0)
        {
            return best;
        }

        best = Math.Max(best, forward[i, j - 1]);
        for (var count = 1; count <= Math.Min(MostMerged, i); count++)
        {
            if (Score(i - count, j - 1, count) is var score && score.Score > double.NegativeInfinity)
            {
                best = Math.Max(best, forward[i - count, j - 1] + score.Score);
            }
        }

        return best;
    }

    private double[,] Backward(int n, int m)
    {
        var backward = new double[n + 2, m + 2];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m; j >= 0; j--)
            {
                var best = backward[i + 1, j] + SkipScore(i);
                if (j < m)
                {
                    best = Math.Max(best, backward[i, j + 1]);
                    for (var count = 1; count <= Math.Min(MostMerged, n - i); count++)
                    {
                        best = Math.Max(best, backward[i + count, j + 1] + Score(i, j, count).Score);
                    }
                }

                backward[i, j] = best;
            }
        }

        return backward;
    }

    private double SkipScore(int entry) => _skip[entry];

    private double SkipScore(Entry entry, int index)
    {
        var cells = _form.Rows[0].Cells.Count;
        var isRow = cells >= TellingCells && entry.Kind == StripKind.Row && entry.Values.Count == cells && (entry.Numbers > 0 || IsTornRow(entry, cells));
        return entry.Filled == 0 ? 0
            : isRow && (IsTorn(entry) || (_labels.MayLackLabel(entry) && !HasLabel(index))) ? RowUnexplained
            : Unexplained;
    }

    private bool HasLabel(int entry) => _form.Rows.Any(row => row.Label is not null && _labels.Likeness(entry, row.Label) >= Likeness.Least);

    private List<RowMatch> Trace(double[,] forward)
    {
        var matches = new List<RowMatch>();
        var (i, j) = (_entries.Count, _form.Rows.Count);
        while (i > 0 && j > 0)
        {
            // Where a row may as well be the earlier of two, it is: what comes twice came first in its own place.
            if (IsSame(forward[i, j], forward[i - 1, j] + SkipScore(i - 1)))
            {
                i--;
                continue;
            }

            var taken = 0;
            for (var count = 1; count <= Math.Min(MostMerged, i) && taken == 0; count++)
            {
                var (score, likeness, entry) = Score(i - count, j - 1, count);
                if (score > double.NegativeInfinity && IsSame(forward[i, j], forward[i - count, j - 1] + score))
                {
                    matches.Add(new RowMatch(j - 1, i - count, count, entry, likeness));
                    taken = count;
                }
            }

            if (taken > 0)
            {
                i -= taken;
                j--;
            }
            else if (IsSame(forward[i, j], forward[i, j - 1]))
            {
                j--;
            }
            else
            {
                i--;
            }
        }

        matches.Reverse();
        return matches;
    }

    /// <summary>Scores that were added in another order differ in their last digits.</summary>
    private static bool IsSame(double score, double other) => Math.Abs(score - other) < 1e-6;

    /// <summary>What it says for a row that it takes so many entries from a place on.</summary>
    private (double Score, double Likeness, Entry Entry) Score(int first, int row, int count)
    {
        var scores = _scores[first] ??= new (double, double, Entry?)[_form.Rows.Count * MostMerged];
        ref var score = ref scores[(row * MostMerged) + count - 1];
        if (score.Entry is null)
        {
            score = count == 1 ? ScoreOne(first, row) : ScoreMerged(first, row, count);
        }

        return (score.Score, score.Likeness, score.Entry!);
    }

    private (double Score, double Likeness, Entry Entry) ScoreOne(int index, int row)
    {
        var entry = _entries[index];
        var form = _form.Rows[row];
        if (_excluded.Contains(index) || (form.Label is not null && EntryLabels.IsHeaderLine(entry, _form, form.Cells.Count)))
        {
            return (double.NegativeInfinity, 0, entry);
        }

        return form.Label is null
            ? (SideBySideScore(entry, HeadersBefore(index), form.Cells.Count), HeaderLikeness(index), entry)
            : LabelledScore(entry, _labels.Likeness(index, form.Label), form.Cells.Count, mayLackLabel: !_unheld.Contains(index));
    }

    private (double Score, double Likeness, Entry Entry) ScoreMerged(int first, int row, int count)
    {
        var form = _form.Rows[row];
        var merged = _entries[first];
        for (var i = first; i < first + count; i++)
        {
            // A line may carry the rest of a label, not the label of another row.
            if (_excluded.Contains(i) || NamesOther(_named[i], form) || _labels.IsMoreLikeOther(_entries[i], form.Label, _form))
            {
                return (double.NegativeInfinity, 0, merged);
            }

            if (i == first)
            {
                continue;
            }

            if (_labels.FollowsWordsOfForm(_entries[i]))
            {
                return (double.NegativeInfinity, 0, merged);
            }

            if (EntryMerger.Merge(merged, _entries[i], form.Cells.Count) is not { } more)
            {
                return (double.NegativeInfinity, 0, merged);
            }

            merged = more;
        }

        var (score, likeness, _) = form.Label is null
            ? (SideBySideScore(merged, HeadersBefore(first), form.Cells.Count), HeaderLikeness(first), merged)
            : LabelledScore(merged, Math.Max(_labels.Likeness(first, form.Label), _labels.Candidates(merged).LikenessTo(form.Label)), form.Cells.Count, mayLackLabel: false);
        return (likeness > 0 || form.Label is null ? score + (MergeCost * (count - 1)) : double.NegativeInfinity, likeness, merged);
    }

    private (double Score, double Likeness, Entry Entry) LabelledScore(Entry entry, double likeness, int cells, bool mayLackLabel)
    {
        var fit = CellFit.Of(entry, cells);
        var exact = entry.Filled == cells || (entry.Kind == StripKind.Row && entry.Values.Count == cells);
        if (likeness >= Likeness.Least && (exact || (!_form.Table.SideBySide && !IsTornFromGrid(entry))))
        {
            return (((IsTorn(entry) ? TornLabelWorth : LabelWorth) * likeness) + fit, likeness, entry);
        }

        return mayLackLabel && exact && (entry.Numbers > 0 || IsTornRow(entry, cells)) && _labels.MayLackLabel(entry) ? (PlaceWorth + fit, 0, entry) : (double.NegativeInfinity, 0, entry);
    }

    private static bool NamesOther(double[]? named, FormRow row) => named is not null && (row.Label is null || named[row.Label.Index] < EntryLabels.Certain);

    /// <summary>True where the source says in which columns the cells stand, and has no word in their row: a label from elsewhere needs all of them to fit.</summary>
    private static bool IsTornFromGrid(Entry entry) => IsTorn(entry) && entry.Values.All(piece => piece.IsPlaced);

    /// <summary>True where the cells stand in a grid and all words outside it.</summary>
    private static bool IsTorn(Entry entry) => entry.Kind == StripKind.Row && entry.Own.Count == 0;

    /// <summary>True for cells in a grid that are just a long row's, nil marks and all, whose label stands elsewhere.</summary>
    private static bool IsTornRow(Entry entry, int cells) => cells >= TellingCells && IsTorn(entry) && entry.Filled == cells;

    /// <summary>Rows side by side have no label: their own headers close in front stand for it.</summary>
    private double HeaderLikeness(int entry) => HeadersBefore(entry) >= TellingHeaders ? 1 : 0;

    /// <summary>Rows side by side have no label: their headers and the number of their cells say what they are.</summary>
    private double SideBySideScore(Entry entry, int headers, int cells)
    {
        if (NamesOther(_labels.NamedRow(entry, _form), _form.Rows[0]))
        {
            return double.NegativeInfinity;
        }

        var complete = entry.Filled <= cells && entry.Values.Count >= cells;
        var enough = complete || CellFit.Digits(entry) >= cells || (headers >= TellingHeaders && entry.Filled * 2 > cells);
        return enough && (entry.Filled > 0 ? headers > 0 || entry.Numbers == cells : headers >= TellingHeaders && complete)
            ? _form.Table.Rows.Count * (PlaceWorth + CellFit.Of(entry, cells) + Math.Min(4, headers * 0.5))
            : double.NegativeInfinity;
    }

    /// <summary>How many of the table's headers stand close in front of an entry; what a header left that looks like a row may stand between.</summary>
    private int HeadersBefore(int entry) => _headerHits[entry] ??= _labels.HeadersBefore(entry, _form);

    /// <summary>A match that its label does not settle is in doubt where another place would do as well.</summary>
    private RowMatch Settle(RowMatch match, double[,] forward, Lazy<double[,]> backward)
    {
        if (_form.Rows[match.Row].Label is null)
        {
            return match;
        }

        var settled = match.Likeness == 0 ? match with { Note = "the row has no label and is placed by its neighbours" } : match;
        if (match.Likeness >= EntryLabels.Certain && !IsTorn(match.Entry))
        {
            return settled;
        }

        var total = forward[_entries.Count, _form.Rows.Count];
        for (var other = 0; other < _form.Rows.Count; other++)
        {
            if (other == match.Row)
            {
                continue;
            }

            var way = forward[match.First, other] + Score(match.First, other, match.Count).Score + backward.Value[match.First + match.Count, other + 1];
            if (total - way < LeastMargin)
            {
                return settled with { Doubt = "the row may as well be another one of the form" };
            }
        }

        return settled;
    }

    /// <summary>A row without label stands between rows of its table, or right behind its headers.</summary>
    private bool IsHeld(RowMatch match, int k, List<RowMatch> matches)
    {
        var above = (k > 0 && Adjoins(matches[k - 1], match)) || HeadersBefore(match.First) > 0;
        var isLast = k > 0 && match.Row == matches[k - 1].Row + 1 && !_labels.FollowsWordsOfForm(match.Entry);
        var below = k + 1 == matches.Count ? isLast : Adjoins(match, matches[k + 1]);
        return above && below;
    }

    private bool Adjoins(RowMatch upper, RowMatch lower)
    {
        for (var i = upper.First + upper.Count; i <= lower.First; i++)
        {
            if (_entries[i].FollowsProse || (i < lower.First && _entries[i].Filled > 1))
            {
                return false;
            }
        }

        return true;
    }
}
