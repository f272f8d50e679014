using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Alignment;

/// <summary>
/// What it says for a row of a table that it takes an candidate, or several that were fragments of one. The scores are in tenths of a label: a label found
/// to the letter is worth ten.
/// </summary>
internal sealed class RowScores
{
    /// <summary>A row's fragments stand on so many lines at the most.</summary>
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

    /// <summary>Putting candidates together: a row that explains itself is better, but not than leaving the rest of it unexplained.</summary>
    private const double MergeCost = -0.2;

    private readonly TableArrangement _form;
    private readonly LabelScores _labels;
    private readonly IReadOnlyList<RowCandidate> _candidates;
    private readonly IReadOnlySet<int> _excluded;
    private readonly int _cells;

    // For each candidate, how many headers stand before it: counted when it is asked for, which rows with labels hardly do.
    private readonly int?[] _headerHits;

    // For each candidate, how alike the label is that it bears to the letter; null where it bears none.
    private readonly double[]?[] _named;

    // Candidates without label that hang on no neighbour.
    private readonly HashSet<int> _unheld = [];

    // For each candidate and number of candidates from it on: worked out once, for all rows; empty where no row takes them.
    private readonly (double Score, double Similarity)[]?[] _scores;
    private readonly RowCandidate?[] _merged;

    /// <summary>Prepares.</summary>
    /// <param name="form">The table.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="excluded">Candidates that belong to another table.</param>
    public RowScores(TableArrangement form, LabelScores labels, IReadOnlySet<int> excluded)
    {
        _form = form;
        _labels = labels;
        _candidates = labels.Candidates;
        _excluded = excluded;
        _cells = form.Rows[0].Cells.Count;
        _named = [.. _candidates.Select(candidate => labels.NamedRow(candidate, form))];
        _headerHits = new int?[_candidates.Count];
        _scores = new (double, double)[]?[_candidates.Count * MostMerged];
        _merged = new RowCandidate?[_candidates.Count * MostMerged];
    }

    /// <summary>What it says for each row that it takes so many candidates from a place on, negative infinity where it can't, and how alike its label is; empty where no row can.</summary>
    /// <param name="first">The first candidate's place.</param>
    /// <param name="count">How many candidates.</param>
    public ReadOnlySpan<(double Score, double Similarity)> Of(int first, int count) =>
        _scores[(first * MostMerged) + count - 1] ??= count == 1 ? OfOne(first) : OfMerged(first, count);

    /// <summary>What it says for one row.</summary>
    /// <param name="first">The first candidate's place.</param>
    /// <param name="count">How many candidates.</param>
    /// <param name="row">The row.</param>
    public (double Score, double Similarity) Of(int first, int count, int row) => Of(first, count) is { IsEmpty: false } scores ? scores[row] : (double.NegativeInfinity, 0);

    /// <summary>The candidates as one; a place and a number that some row can take.</summary>
    /// <param name="first">The first candidate's place.</param>
    /// <param name="count">How many candidates.</param>
    public RowCandidate CandidateOf(int first, int count) => count == 1 ? _candidates[first] : _merged[(first * MostMerged) + count - 1]!;

    /// <summary>Takes back that an candidate may be a row without label.</summary>
    /// <param name="candidate">The candidate's place.</param>
    public void NeedsLabel(int candidate)
    {
        _unheld.Add(candidate);
        _scores[candidate * MostMerged] = null;
    }

    /// <summary>True for a line that has just the cells of this table's rows and may lack their label.</summary>
    /// <param name="index">The candidate's place.</param>
    public bool IsRowWithoutLabel(int index)
    {
        var candidate = _candidates[index];
        var isRow = _cells >= TellingCells && candidate.Kind == LayoutLineKind.Row && candidate.Values.Count == _cells && (candidate.Numbers > 0 || IsTornRow(candidate));
        return isRow && (IsTorn(candidate) || (_labels.MayLackLabel(candidate) && !HasLabel(index)));
    }

    /// <summary>True where the cells stand in a grid and all words outside it.</summary>
    /// <param name="candidate">The candidate.</param>
    public static bool IsTorn(RowCandidate candidate) => candidate.Kind == LayoutLineKind.Row && candidate.Stub.Count == 0;

    /// <summary>How many of the table's headers stand close in front of an candidate; what a header left that looks like a row may stand between.</summary>
    /// <param name="candidate">The candidate's place.</param>
    public int HeadersBefore(int candidate) => _headerHits[candidate] ??= _labels.HeadersBefore(candidate, _form);

    private (double Score, double Similarity)[] OfOne(int index)
    {
        var candidate = _candidates[index];
        if (_excluded.Contains(index))
        {
            return [];
        }

        if (_form.Rows[0].Label is null)
        {
            return [SideBySide(candidate, index)];
        }

        return LabelScores.IsHeaderLine(candidate, _form, _cells) || IsOfOtherTable(index) ? []
            : Labelled(candidate, row => _labels.Similarity(index, row.Label!), mayLackLabel: !_unheld.Contains(index));
    }

    private (double Score, double Similarity)[] OfMerged(int first, int count)
    {
        if (Merge(first, count) is not { } merged)
        {
            return [];
        }

        _merged[(first * MostMerged) + count - 1] = merged;
        var isSideBySide = _form.Rows[0].Label is null;
        var texts = isSideBySide ? null : _labels.TextsOf(merged);
        (double Score, double Similarity)[] scores = isSideBySide
            ? [SideBySide(merged, first)]
            : Labelled(merged, row => Math.Max(_labels.Similarity(first, row.Label!), texts!.SimilarityTo(row.Label!)), mayLackLabel: false);
        for (var row = 0; row < scores.Length; row++)
        {
            var mayTake = (isSideBySide || scores[row].Similarity > 0) && !HasFragmentOfOther(first, count, _form.Rows[row]);
            scores[row] = mayTake ? (scores[row].Score + (MergeCost * (count - 1)), scores[row].Similarity) : (double.NegativeInfinity, 0);
        }

        return scores;
    }

    /// <summary>The candidates as one, whichever row that is; null where they can't be.</summary>
    private RowCandidate? Merge(int first, int count)
    {
        var last = first + count - 1;
        if (_excluded.Contains(first) || _excluded.Contains(last) || _labels.FollowsWordsOfForm(_candidates[last]))
        {
            return null;
        }

        var upper = count == 2 ? _candidates[first] : Of(first, count - 1).IsEmpty ? null : CandidateOf(first, count - 1);
        return upper is null ? null : CandidateMerger.Merge(upper, _candidates[last], _cells);
    }

    /// <summary>A line may carry the rest of a label, not the label of another row.</summary>
    private bool HasFragmentOfOther(int first, int count, ArrangedRow row)
    {
        for (var i = first; i < first + count; i++)
        {
            if (IsOfOtherTable(i) || NamesOther(_named[i], row) || _labels.IsMoreLikeOther(_candidates[i], row.Label, _form))
            {
                return true;
            }
        }

        return false;
    }

    private (double Score, double Similarity)[] Labelled(RowCandidate candidate, Func<ArrangedRow, double> similarityTo, bool mayLackLabel)
    {
        var fit = CellFit.Of(candidate, _cells);
        var exact = candidate.Filled == _cells || (candidate.Kind == LayoutLineKind.Row && candidate.Values.Count == _cells);
        var mayHaveLabel = exact || (!_form.Table.SideBySide && !IsTornFromGrid(candidate));
        var worth = IsTorn(candidate) ? TornLabelWorth : LabelWorth;
        var without = mayLackLabel && exact && (candidate.Numbers > 0 || IsTornRow(candidate)) && _labels.MayLackLabel(candidate) ? PlaceWorth + fit : double.NegativeInfinity;
        var scores = new (double Score, double Similarity)[_form.Rows.Count];
        for (var row = 0; row < scores.Length; row++)
        {
            var similarity = mayHaveLabel ? similarityTo(_form.Rows[row]) : 0;
            scores[row] = similarity >= Similarity.Least ? ((worth * similarity) + fit, similarity) : (without, 0);
        }

        return scores;
    }

    /// <summary>Rows side by side have no label: their headers and the number of their cells say what they are.</summary>
    private (double Score, double Similarity) SideBySide(RowCandidate candidate, int first)
    {
        if (NamesOther(_labels.NamedRow(candidate, _form), _form.Rows[0]))
        {
            return (double.NegativeInfinity, 0);
        }

        var headers = HeadersBefore(first);
        var complete = candidate.Filled <= _cells && candidate.Values.Count >= _cells;
        var enough = complete || CellFit.Digits(candidate) >= _cells || (headers >= TellingHeaders && candidate.Filled * 2 > _cells);
        return enough && (candidate.Filled > 0 ? headers > 0 || candidate.Numbers == _cells : headers >= TellingHeaders && complete)
            ? (_form.Table.Rows.Count * (PlaceWorth + CellFit.Of(candidate, _cells) + Math.Min(4, headers * 0.5)), headers >= TellingHeaders ? 1 : 0)
            : (double.NegativeInfinity, 0);
    }

    private bool HasLabel(int candidate) => _form.Rows.Any(row => row.Label is not null && _labels.Similarity(candidate, row.Label) >= Similarity.Least);

    private bool IsOfOtherTable(int candidate) => !_form.Table.SideBySide && _labels.StandsUnderHeadersOfOthers(candidate);

    private static bool NamesOther(double[]? named, ArrangedRow row) => named is not null && (row.Label is null || named[row.Label.Index] < Similarity.Certain);

    /// <summary>True where the source says in which columns the cells stand, and has no word in their row: a label from elsewhere needs all of them to fit.</summary>
    private static bool IsTornFromGrid(RowCandidate candidate) => IsTorn(candidate) && candidate.Values.All(fragment => fragment.IsPlaced);

    /// <summary>True for cells in a grid that are just a long row's, nil marks and all, whose label stands elsewhere.</summary>
    private bool IsTornRow(RowCandidate candidate) => _cells >= TellingCells && IsTorn(candidate) && candidate.Filled == _cells;
}
