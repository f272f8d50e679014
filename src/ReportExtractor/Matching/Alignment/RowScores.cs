using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Alignment;

/// <summary>
/// The evidence that a candidate, or several that are fragments of one row, are a row of a table. Scores are in tenths of a label: a
/// label found exactly is worth ten.
/// </summary>
internal sealed class RowScores
{
    /// <summary>The fragments of a row are on at most this many lines. Set by hand: more lines than that need more labels.</summary>
    public const int MostMerged = 3;

    /// <summary>The unit: all other worths are tenths of it.</summary>
    private const double LabelWorth = 10;

    /// <summary>A row without label that has the right number of cells: less than any label, more than nothing.</summary>
    private const double PlaceWorth = 1;

    /// <summary>A label outside the grid of its row's cells: half, as it was torn off and may belong to a neighbour.</summary>
    private const double TornLabelWorth = LabelWorth / 2;

    /// <summary>A header above rows side by side. Set by hand: two of them are worth as much as the place.</summary>
    private const double HeaderWorth = PlaceWorth / 2;

    /// <summary>More than eight headers add nothing: set by hand, since pages repeat headers.</summary>
    private const double MostHeaderWorth = 8 * HeaderWorth;

    /// <summary>Lines of fewer cells are too common to be rows of the table by that number alone.</summary>
    private const int TellingCells = 5;

    /// <summary>This many of a table's headers close in front of cells show which table they are of.</summary>
    private const int TellingHeaders = 3;

    /// <summary>
    /// Each further candidate of a merged row: a row that needs no merging is better, but leaving numbers unexplained is worse.
    /// </summary>
    private const double MergeCost = -0.2;

    private readonly TableArrangement _table;
    private readonly LabelScores _labels;
    private readonly IReadOnlyList<RowCandidate> _candidates;
    private readonly IReadOnlySet<int> _excluded;
    private readonly int _cells;

    // By candidate, how many headers are in front of it: counted when it is asked for, which is rare for rows with labels.
    private readonly int?[] _headersAbove;

    // By candidate, the similarities of the label that it has exactly; null if it has none.
    private readonly double[]?[] _names;

    // Candidates without label that have no neighbour in the table.
    private readonly HashSet<int> _needLabel = [];

    // By candidate and number of candidates from it on: worked out once, for all rows; empty if they can be no row.
    private readonly (double Score, double Similarity)[]?[] _scores;
    private readonly RowCandidate?[] _merged;

    /// <summary>Prepares.</summary>
    /// <param name="table">The table.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="excluded">Candidates that belong to another table.</param>
    public RowScores(TableArrangement table, LabelScores labels, IReadOnlySet<int> excluded)
    {
        _table = table;
        _labels = labels;
        _candidates = labels.Candidates;
        _excluded = excluded;
        _cells = table.Rows[0].Cells.Count;
        _names = [.. _candidates.Select(candidate => labels.SimilaritiesOfName(candidate, table))];
        _headersAbove = new int?[_candidates.Count];
        _scores = new (double, double)[]?[_candidates.Count * MostMerged];
        _merged = new RowCandidate?[_candidates.Count * MostMerged];
    }

    private bool IsSideBySide => _table.Rows[0].Label is null;

    /// <summary>
    /// For each row the score and the similarity of its label if it consists of some candidates; negative infinity if it can't. Empty if
    /// no row can.
    /// </summary>
    /// <param name="first">The index of the first candidate.</param>
    /// <param name="count">How many candidates.</param>
    public ReadOnlySpan<(double Score, double Similarity)> Of(int first, int count) =>
        _scores[IndexOf(first, count)] ??= count == 1 ? OfOne(first) : OfMerged(first, count);

    /// <summary>The same for one row.</summary>
    /// <param name="first">The index of the first candidate.</param>
    /// <param name="count">How many candidates.</param>
    /// <param name="row">The row.</param>
    public (double Score, double Similarity) Of(int first, int count, int row) =>
        Of(first, count) is { IsEmpty: false } scores ? scores[row] : (double.NegativeInfinity, 0);

    /// <summary>The candidates as one, if some row may consist of them.</summary>
    /// <param name="first">The index of the first candidate.</param>
    /// <param name="count">How many candidates.</param>
    public RowCandidate CandidateOf(int first, int count) => count == 1 ? _candidates[first] : _merged[IndexOf(first, count)]!;

    /// <summary>Excludes that a candidate is a row without label.</summary>
    /// <param name="candidate">Its index.</param>
    public void NeedsLabel(int candidate)
    {
        _needLabel.Add(candidate);
        _scores[IndexOf(candidate, 1)] = null;
    }

    /// <summary>True for a line that has exactly the cells of this table's rows and may lack their label.</summary>
    /// <param name="index">The candidate's index.</param>
    public bool IsRowWithoutLabel(int index)
    {
        var candidate = _candidates[index];
        var isRow = _cells >= TellingCells && candidate.Kind == LayoutLineKind.Row && candidate.Values.Count == _cells
            && HasContent(candidate);
        return isRow && (IsTorn(candidate) || (_labels.MayLackLabel(candidate) && !HasLabel(index)));
    }

    /// <summary>True if the cells are in a grid and all words outside it.</summary>
    /// <param name="candidate">The candidate.</param>
    public static bool IsTorn(RowCandidate candidate) => candidate.Kind == LayoutLineKind.Row && candidate.Stub.Count == 0;

    /// <summary>How many of the table's headers are close in front of a candidate.</summary>
    /// <param name="candidate">Its index.</param>
    public int CountHeadersAbove(int candidate) => _headersAbove[candidate] ??= _labels.CountHeadersAbove(candidate, _table);

    private static int IndexOf(int first, int count) => (first * MostMerged) + count - 1;

    private (double Score, double Similarity)[] OfOne(int index)
    {
        var candidate = _candidates[index];
        if (_excluded.Contains(index))
        {
            return [];
        }

        if (IsSideBySide)
        {
            return [ScoreSideBySide(candidate, index)];
        }

        return LabelScores.IsHeaderLine(candidate, _table, _cells) || IsOfOtherTable(index)
            ? []
            : ScoreRows(candidate, row => _labels.SimilarityOf(index, row.Label!), mayLackLabel: !_needLabel.Contains(index));
    }

    private (double Score, double Similarity)[] OfMerged(int first, int count)
    {
        if (Merge(first, count) is not { } merged)
        {
            return [];
        }

        _merged[IndexOf(first, count)] = merged;
        var scores = IsSideBySide ? [ScoreSideBySide(merged, first)] : ScoreMerged(merged, first);
        for (var row = 0; row < scores.Length; row++)
        {
            var mayBe = (IsSideBySide || scores[row].Similarity > 0) && !HasFragmentOfOther(first, count, _table.Rows[row]);
            scores[row] = mayBe
                ? (scores[row].Score + (MergeCost * (count - 1)), scores[row].Similarity)
                : (double.NegativeInfinity, 0);
        }

        return scores;
    }

    private (double Score, double Similarity)[] ScoreMerged(RowCandidate merged, int first)
    {
        var texts = _labels.TextsOf(merged);
        return ScoreRows(
            merged,
            row => Math.Max(_labels.SimilarityOf(first, row.Label!), texts.SimilarityTo(row.Label!)),
            mayLackLabel: false);
    }

    /// <summary>The candidates as one, whichever row that is; null if they can't be.</summary>
    private RowCandidate? Merge(int first, int count)
    {
        var last = first + count - 1;
        if (_excluded.Contains(first) || _excluded.Contains(last) || _labels.HasFormWordsAbove(_candidates[last]))
        {
            return null;
        }

        var upper = count == 2 ? _candidates[first] : Of(first, count - 1).IsEmpty ? null : CandidateOf(first, count - 1);
        return upper is null ? null : CandidateMerger.Merge(upper, _candidates[last], _cells);
    }

    /// <summary>True if a candidate has the label of another row: it may have the rest of a label only.</summary>
    private bool HasFragmentOfOther(int first, int count, ArrangedRow row)
    {
        for (var i = first; i < first + count; i++)
        {
            if (IsOfOtherTable(i) || IsOther(_names[i], row) || _labels.IsMoreLikeOther(_candidates[i], row.Label, _table))
            {
                return true;
            }
        }

        return false;
    }

    private (double Score, double Similarity)[] ScoreRows(RowCandidate candidate, Func<ArrangedRow, double> similarityTo, bool mayLackLabel)
    {
        var fit = CellFit.Of(candidate, _cells);
        var isExact = candidate.Filled == _cells || (candidate.Kind == LayoutLineKind.Row && candidate.Values.Count == _cells);
        var mayHaveLabel = isExact || (!_table.Table.SideBySide && !IsTornFromGrid(candidate));
        var worth = IsTorn(candidate) ? TornLabelWorth : LabelWorth;
        var isRowWithoutLabel = mayLackLabel && isExact && HasContent(candidate) && _labels.MayLackLabel(candidate);
        var withoutLabel = isRowWithoutLabel ? PlaceWorth + fit : double.NegativeInfinity;
        var scores = new (double Score, double Similarity)[_table.Rows.Count];
        for (var row = 0; row < scores.Length; row++)
        {
            var similarity = mayHaveLabel ? similarityTo(_table.Rows[row]) : 0;
            scores[row] = similarity >= Similarity.Least ? ((worth * similarity) + fit, similarity) : (withoutLabel, 0);
        }

        return scores;
    }

    /// <summary>Rows side by side have no label: their headers and the number of their cells identify them.</summary>
    private (double Score, double Similarity) ScoreSideBySide(RowCandidate candidate, int first)
    {
        if (IsOther(_labels.SimilaritiesOfName(candidate, _table), _table.Rows[0]))
        {
            return (double.NegativeInfinity, 0);
        }

        var headers = CountHeadersAbove(first);
        var isTelling = headers >= TellingHeaders;
        var isComplete = candidate.Filled <= _cells && candidate.Values.Count >= _cells;
        var isEnough = isComplete || CellFit.CountDigits(candidate) >= _cells || (isTelling && candidate.Filled * 2 > _cells);
        var isRow = isEnough && (candidate.Filled > 0 ? headers > 0 || candidate.Numbers == _cells : isTelling && isComplete);
        if (!isRow)
        {
            return (double.NegativeInfinity, 0);
        }

        var score = PlaceWorth + CellFit.Of(candidate, _cells) + Math.Min(MostHeaderWorth, headers * HeaderWorth);
        return (_table.Table.Rows.Count * score, isTelling ? 1 : 0);
    }

    private bool HasLabel(int candidate) =>
        _table.Rows.Any(row => row.Label is not null && _labels.SimilarityOf(candidate, row.Label) >= Similarity.Least);

    private bool IsOfOtherTable(int candidate) => !_table.Table.SideBySide && _labels.IsUnderOtherHeaders(candidate);

    private static bool IsOther(double[]? name, ArrangedRow row) =>
        name is not null && (row.Label is null || name[row.Label.Index] < Similarity.Certain);

    /// <summary>
    /// True if the columns of the cells are known, and no word is in their row: with a label from elsewhere, the number of cells must be
    /// exact.
    /// </summary>
    private static bool IsTornFromGrid(RowCandidate candidate) => IsTorn(candidate) && candidate.Values.All(fragment => fragment.IsPlaced);

    /// <summary>
    /// True for a candidate with a number, or with nil marks in exactly the cells of a long row whose label is elsewhere.
    /// </summary>
    private bool HasContent(RowCandidate candidate) =>
        candidate.Numbers > 0 || (_cells >= TellingCells && IsTorn(candidate) && candidate.Filled == _cells);
}
