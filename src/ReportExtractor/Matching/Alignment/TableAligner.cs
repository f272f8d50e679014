using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;

namespace ReportExtractor.Matching.Alignment;

/// <summary>
/// Aligns the candidates of a document to the rows of one table: of all ways to do so in order, the one with the best score.
/// </summary>
internal sealed class TableAligner
{
    /// <summary>The cost of a candidate that is no row: little, as numbers may be anything.</summary>
    private const double Unexplained = -0.3;

    /// <summary>The same for a line without label that has exactly the cells of this table's rows: more than half a label.</summary>
    private const double RowUnexplained = -6;

    /// <summary>Alignments whose scores differ by less are equally likely: less than one character of a label of twelve.</summary>
    private const double LeastMargin = 0.8;

    /// <summary>The same if words around the row complete its label: less than the cost of using two of them.</summary>
    private const double LeastMarginInWords = 0.3;

    /// <summary>
    /// At most this many times are candidates aligned again without the rows without label that have no neighbour. A table of numbers has
    /// thousands of them, and each time others replace them.
    /// </summary>
    private const int MostPasses = 8;

    /// <summary>Scores that were added in another order differ in their last digits.</summary>
    private const double Rounding = 1e-6;

    private readonly TableArrangement _table;
    private readonly LabelScores _labels;
    private readonly IReadOnlyList<RowCandidate> _candidates;
    private readonly RowScores _scores;

    // By candidate, the cost of using it for no row.
    private readonly double[] _skip;

    /// <summary>Prepares.</summary>
    /// <param name="table">The table.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="excluded">Candidates that belong to another table.</param>
    public TableAligner(TableArrangement table, LabelScores labels, IReadOnlySet<int> excluded)
    {
        _table = table;
        _labels = labels;
        _candidates = labels.Candidates;
        _scores = new RowScores(table, labels, excluded);
        _skip = [.. _candidates.Select((candidate, i) =>
            candidate.Filled == 0 ? 0 : _scores.IsRowWithoutLabel(i) ? RowUnexplained : Unexplained)];
    }

    /// <summary>Aligns. Drops unlabelled rows with no matched neighbour, then realigns.</summary>
    /// <param name="cancellationToken">Cancellation token.</param>
    public TableAlignment Align(CancellationToken cancellationToken)
    {
        for (var pass = 1; ; pass++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (alignment, unheld) = AlignOnce();
            if (unheld.Count == 0)
            {
                return HasHeadersOnly(alignment.Rows) ? new TableAlignment(_table, 0, []) : alignment;
            }

            foreach (var candidate in pass < MostPasses ? unheld : Enumerable.Range(0, _candidates.Count))
            {
                _scores.NeedsLabel(candidate);
            }
        }
    }

    /// <summary>
    /// True if every matched label is also a header (总计): numbers beside headers, and rows placed by such neighbours, are not the table.
    /// </summary>
    private bool HasHeadersOnly(IReadOnlyList<AlignedRow> rows) =>
        !_table.Table.SideBySide
        && !rows.Any(row => row.Similarity >= Similarity.Least && !_labels.IsOther(_table.Rows[row.Row]));

    private (TableAlignment Alignment, List<int> Unheld) AlignOnce()
    {
        var forward = Forward();
        var rows = Trace(forward);
        var unheld = rows.Where((row, k) => LacksLabel(row) && !IsHeld(row, k, rows)).Select(row => row.First).ToList();
        if (unheld.Count > 0)
        {
            return (new TableAlignment(_table, 0, []), unheld);
        }

        var backward = new Lazy<double[][]>(Backward);
        AlignedRow[] settled = [.. rows.Select(row => row with { IsAmbiguous = IsAmbiguous(row, forward, backward) })];

        // The cost of skipping other lines is no evidence for or against this table.
        var score = forward[^1][^1] - (Unexplained * _candidates.Count(candidate => candidate.Filled > 0));
        return (new TableAlignment(_table, score, settled), unheld);
    }

    private bool LacksLabel(AlignedRow row) => row.Similarity == 0 && _table.Rows[row.Row].Label is not null;

    /// <summary>Best scores of aligning the candidates before i to the rows before j.</summary>
    private double[][] Forward()
    {
        var forward = new double[_candidates.Count + 1][];
        forward[0] = new double[_table.Rows.Count + 1];
        for (var i = 1; i < forward.Length; i++)
        {
            var best = forward[i] = [.. forward[i - 1]];
            foreach (ref var score in best.AsSpan())
            {
                score += _skip[i - 1];
            }

            for (var count = 1; count <= Math.Min(RowScores.MostMerged, i); count++)
            {
                Raise(best.AsSpan(1), forward[i - count], _scores.Of(i - count, count));
            }

            for (var j = 1; j < best.Length; j++)
            {
                best[j] = Math.Max(best[j], best[j - 1]);
            }
        }

        return forward;
    }

    /// <summary>The same from candidate i and row j to the end.</summary>
    private double[][] Backward()
    {
        var backward = new double[_candidates.Count + 1][];
        backward[^1] = new double[_table.Rows.Count + 1];
        for (var i = _candidates.Count - 1; i >= 0; i--)
        {
            var best = backward[i] = [.. backward[i + 1]];
            foreach (ref var score in best.AsSpan())
            {
                score += _skip[i];
            }

            for (var count = 1; count <= Math.Min(RowScores.MostMerged, _candidates.Count - i); count++)
            {
                Raise(best, backward[i + count].AsSpan(1), _scores.Of(i, count));
            }

            for (var j = best.Length - 2; j >= 0; j--)
            {
                best[j] = Math.Max(best[j], best[j + 1]);
            }
        }

        return backward;
    }

    private static void Raise(Span<double> best, ReadOnlySpan<double> rest, ReadOnlySpan<(double Score, double Similarity)> scores)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            best[row] = Math.Max(best[row], rest[row] + scores[row].Score);
        }
    }

    /// <summary>Reads the best alignment from the scores.</summary>
    private List<AlignedRow> Trace(double[][] forward)
    {
        var rows = new List<AlignedRow>();
        var (i, j) = (_candidates.Count, _table.Rows.Count);
        while (i > 0 && j > 0)
        {
            // Of two equal ways the earlier candidate is the row: of rows that occur twice, the first is in its own place.
            if (IsSame(forward[i][j], forward[i - 1][j] + _skip[i - 1]))
            {
                i--;
            }
            else if (LastRow(forward, i, j) is { } row)
            {
                rows.Add(row);
                i -= row.Count;
                j--;
            }
            else if (IsSame(forward[i][j], forward[i][j - 1]))
            {
                j--;
            }
            else
            {
                i--;
            }
        }

        rows.Reverse();
        return rows;
    }

    /// <summary>The row before j made of candidates before i, if it is part of the best alignment.</summary>
    private AlignedRow? LastRow(double[][] forward, int i, int j)
    {
        for (var count = 1; count <= Math.Min(RowScores.MostMerged, i); count++)
        {
            var first = i - count;
            var (score, similarity) = _scores.Of(first, count, j - 1);
            if (score > double.NegativeInfinity && IsSame(forward[i][j], forward[first][j - 1] + score))
            {
                return new AlignedRow(j - 1, first, count, _scores.CandidateOf(first, count), similarity);
            }
        }

        return null;
    }

    private static bool IsSame(double score, double other) => Math.Abs(score - other) < Rounding;

    /// <summary>True if the label of a row does not settle it, and the alignment would be as good with another row.</summary>
    private bool IsAmbiguous(AlignedRow row, double[][] forward, Lazy<double[][]> backward)
    {
        var isTorn = row.Similarity < Similarity.Certain || RowScores.IsTorn(row.Candidate);
        if (_table.Rows[row.Row].Label is not { } label || (!isTorn && _labels.IsNamedByStub(row.Candidate, label)))
        {
            return false;
        }

        var total = forward[^1][^1];
        for (var other = 0; other < _table.Rows.Count; other++)
        {
            var score = forward[row.First][other] + _scores.Of(row.First, row.Count, other).Score + backward.Value[row.End][other + 1];
            if (other != row.Row && total - score < (isTorn ? LeastMargin : LeastMarginInWords))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a row without label between rows of its table, or right behind its headers.</summary>
    private bool IsHeld(AlignedRow row, int k, List<AlignedRow> rows)
    {
        var isBelowRow = k > 0 && Adjacency.Adjoins(_labels, rows[k - 1], row);
        var isLast = k > 0 && row.Row == rows[k - 1].Row + 1 && !_labels.HasFormWordsAbove(row.Candidate);
        var isAboveRow = k + 1 == rows.Count ? isLast : Adjacency.Adjoins(_labels, row, rows[k + 1]);
        return isAboveRow && (isBelowRow || _scores.CountHeadersAbove(row.First) > 0);
    }
}
