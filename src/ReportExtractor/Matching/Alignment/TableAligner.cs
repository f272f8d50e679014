using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Alignment;

/// <summary>Lays the candidates of a document against the rows of one table: of all ways to give rows their candidates in order, the one with the most to say for it.</summary>
internal sealed class TableAligner
{
    /// <summary>Leaving numbers unexplained: they may be anything.</summary>
    private const double Unexplained = -0.3;

    /// <summary>Leaving a line unexplained that lacks a label and has just the cells of this table's rows: more than half a label.</summary>
    private const double RowUnexplained = -6;

    /// <summary>Two ways that differ by less are equally likely.</summary>
    private const double LeastMargin = 0.8;

    /// <summary>Likewise where words around the row make its label whole: less than two of them are worth.</summary>
    private const double LeastMarginInWords = 0.3;

    /// <summary>So often rows without label are laid anew where some hang on nothing; a table of numbers has thousands, and each time others come in their place.</summary>
    private const int MostPasses = 8;

    private readonly TableArrangement _arrangement;
    private readonly LabelScores _labels;
    private readonly IReadOnlyList<RowCandidate> _candidates;

    private readonly RowScores _scores;

    // What it costs to take each candidate for no row.
    private readonly double[] _skip;

    /// <summary>Prepares.</summary>
    /// <param name="arrangement">The table.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="excluded">Candidates that belong to another table.</param>
    public TableAligner(TableArrangement arrangement, LabelScores labels, IReadOnlySet<int> excluded)
    {
        _arrangement = arrangement;
        _labels = labels;
        _candidates = labels.Candidates;
        _scores = new RowScores(arrangement, labels, excluded);
        _skip = [.. _candidates.Select((candidate, i) => candidate.Filled == 0 ? 0 : _scores.IsRowWithoutLabel(i) ? RowUnexplained : Unexplained)];
    }

    /// <summary>Aligns. Where a row without label turns out to hang on nothing, it is none, and the others are laid anew.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    public TableAlignment Align(CancellationToken cancellationToken)
    {
        for (var pass = 1; ; pass++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (alignment, unheld) = AlignOnce();
            if (unheld.Count == 0)
            {
                return NamesNoRow(alignment.Rows) ? new TableAlignment(_arrangement, 0, []) : alignment;
            }

            foreach (var candidate in pass < MostPasses ? unheld : Enumerable.Range(0, _candidates.Count))
            {
                _scores.NeedsLabel(candidate);
            }
        }
    }

    /// <summary>True where no row has a label that is no header as well (总计): numbers beside headers, and rows that are placed by such neighbours, are not the table.</summary>
    private bool NamesNoRow(IReadOnlyList<AlignedRow> rows) =>
        !_arrangement.Table.SideBySide && !rows.Any(row => row.Similarity >= Similarity.Least && !_labels.IsOther(_arrangement.Rows[row.Row]));

    private (TableAlignment Alignment, List<int> Unheld) AlignOnce()
    {
        var forward = Forward();
        var rows = Trace(forward);
        var unheld = rows.Where((row, k) => LacksLabel(row) && !IsHeld(row, k, rows)).Select(row => row.First).ToList();
        if (unheld.Count > 0)
        {
            return (new TableAlignment(_arrangement, 0, []), unheld);
        }

        var backward = new Lazy<double[][]>(Backward);
        AlignedRow[] settled = [.. rows.Select(row => row with { IsAmbiguous = IsAmbiguous(row, forward, backward) })];

        // What it costs to skip other lines is no evidence for or against this table.
        var score = forward[^1][^1] - (Unexplained * _candidates.Count(candidate => candidate.Filled > 0));
        return (new TableAlignment(_arrangement, score, settled), unheld);
    }

    private bool LacksLabel(AlignedRow row) => row.Similarity == 0 && _arrangement.Rows[row.Row].Label is not null;

    /// <summary>The best that can be made of the first so many candidates, for the first so many rows.</summary>
    private double[][] Forward()
    {
        var forward = new double[_candidates.Count + 1][];
        forward[0] = new double[_arrangement.Rows.Count + 1];
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

    /// <summary>Likewise of the candidates and rows from a place on.</summary>
    private double[][] Backward()
    {
        var backward = new double[_candidates.Count + 1][];
        backward[^1] = new double[_arrangement.Rows.Count + 1];
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

    /// <summary>Where taking candidates for a row is better, that is the best.</summary>
    private static void Raise(Span<double> best, ReadOnlySpan<double> rest, ReadOnlySpan<(double Score, double Similarity)> scores)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            best[row] = Math.Max(best[row], rest[row] + scores[row].Score);
        }
    }

    private List<AlignedRow> Trace(double[][] forward)
    {
        var rows = new List<AlignedRow>();
        var (i, j) = (_candidates.Count, _arrangement.Rows.Count);
        while (i > 0 && j > 0)
        {
            // Where a row may as well be the earlier of two, it is: what comes twice came first in its own place.
            if (IsSame(forward[i][j], forward[i - 1][j] + _skip[i - 1]))
            {
                i--;
                continue;
            }

            var taken = 0;
            for (var count = 1; count <= Math.Min(RowScores.MostMerged, i) && taken == 0; count++)
            {
                var (score, similarity) = _scores.Of(i - count, count, j - 1);
                if (score > double.NegativeInfinity && IsSame(forward[i][j], forward[i - count][j - 1] + score))
                {
                    rows.Add(new AlignedRow(j - 1, i - count, count, _scores.CandidateOf(i - count, count), similarity));
                    taken = count;
                }
            }

            if (taken > 0)
            {
                i -= taken;
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

    /// <summary>Scores that were added in another order differ in their last digits.</summary>
    private static bool IsSame(double score, double other) => Math.Abs(score - other) < 1e-6;

    /// <summary>True if the label of a row does not settle it, and another row would do as well.</summary>
    private bool IsAmbiguous(AlignedRow row, double[][] forward, Lazy<double[][]> backward)
    {
        var isTorn = row.Similarity < Similarity.Certain || RowScores.IsTorn(row.Candidate);
        if (_arrangement.Rows[row.Row].Label is not { } label || (!isTorn && _labels.IsNamedByStub(row.Candidate, label)))
        {
            return false;
        }

        var total = forward[^1][^1];
        for (var other = 0; other < _arrangement.Rows.Count; other++)
        {
            var way = forward[row.First][other] + _scores.Of(row.First, row.Count, other).Score + backward.Value[row.End][other + 1];
            if (other != row.Row && total - way < (isTorn ? LeastMargin : LeastMarginInWords))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A row without label stands between rows of its table, or right behind its headers.</summary>
    private bool IsHeld(AlignedRow row, int k, List<AlignedRow> rows)
    {
        var above = (k > 0 && Adjacency.Adjoins(_labels, rows[k - 1], row)) || _scores.HeadersBefore(row.First) > 0;
        var isLast = k > 0 && row.Row == rows[k - 1].Row + 1 && !_labels.FollowsWordsOfForm(row.Candidate);
        var below = k + 1 == rows.Count ? isLast : Adjacency.Adjoins(_labels, row, rows[k + 1]);
        return above && below;
    }
}
