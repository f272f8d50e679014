using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts;
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

    private readonly TableArrangement _form;
    private readonly LabelScores _labels;
    private readonly IReadOnlyList<RowCandidate> _candidates;

    private readonly RowScores _scores;
    private readonly MatchDoubter _doubter;

    // What it costs to take each candidate for no row.
    private readonly double[] _skip;

    /// <summary>Prepares.</summary>
    /// <param name="form">The table.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="excluded">Candidates that belong to another table.</param>
    public TableAligner(TableArrangement form, LabelScores labels, IReadOnlySet<int> excluded)
    {
        _form = form;
        _labels = labels;
        _candidates = labels.Candidates;
        _scores = new RowScores(form, labels, excluded);
        _doubter = new MatchDoubter(form, labels);
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
                return NamesNoRow(alignment.Matches) ? new TableAlignment(_form, 0, []) : alignment;
            }

            foreach (var candidate in pass < MostPasses ? unheld : Enumerable.Range(0, _candidates.Count))
            {
                _scores.NeedsLabel(candidate);
            }
        }
    }

    /// <summary>True where no row has a label that is no header as well (总计): numbers beside headers, and rows that are placed by such neighbours, are not the table.</summary>
    private bool NamesNoRow(IReadOnlyList<AlignedRow> matches) =>
        !_form.Table.SideBySide && !matches.Any(match => match.Similarity >= Similarity.Least && !_labels.IsOther(LabelText.Of(_form.Rows[match.Row].Cells[0].Row.Label)));

    private (TableAlignment Alignment, List<int> Unheld) AlignOnce()
    {
        var forward = Forward();
        var matches = Trace(forward);
        var unheld = matches.Where((match, k) => LacksLabel(match) && !IsHeld(match, k, matches)).Select(match => match.First).ToList();
        if (unheld.Count > 0)
        {
            return (new TableAlignment(_form, 0, []), unheld);
        }

        var backward = new Lazy<double[][]>(Backward);
        var settled = matches.Select(match => Settle(match, forward, backward)).ToList();
        for (var k = 0; k < settled.Count; k++)
        {
            if (LacksLabel(settled[k]) && (IsForeign(k - 1) || IsForeign(k + 1)))
            {
                settled[k] = settled[k] with { Doubt = "the row has no label, and a row beside it may be another table's or form's" };
            }
            else if (settled[k].Similarity is > 0 and < Similarity.Certain && settled[k].Doubt is null && !IsNext(k - 1) && !IsNext(k))
            {
                settled[k] = settled[k] with { Doubt = "its words are like the row's label only by half, and no row beside it is the form's" };
            }
        }

        bool IsNext(int k) => k >= 0 && k + 1 < settled.Count && settled[k].Row + 1 == settled[k + 1].Row && Adjoins(settled[k], settled[k + 1]);

        bool IsForeign(int k) => k >= 0 && k < settled.Count && settled[k].Doubt == MatchDoubter.Foreign;

        // What other lines cost to pass over says nothing of this table.
        return (new TableAlignment(_form, forward[^1][^1] - (Unexplained * _candidates.Count(candidate => candidate.Filled > 0)), settled), unheld);
    }

    private bool LacksLabel(AlignedRow match) => match.Similarity == 0 && _form.Rows[match.Row].Label is not null;

    /// <summary>The best that can be made of the first so many candidates, for the first so many rows.</summary>
    private double[][] Forward()
    {
        var forward = new double[_candidates.Count + 1][];
        forward[0] = new double[_form.Rows.Count + 1];
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
        backward[^1] = new double[_form.Rows.Count + 1];
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
        var matches = new List<AlignedRow>();
        var (i, j) = (_candidates.Count, _form.Rows.Count);
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
                    matches.Add(new AlignedRow(j - 1, i - count, count, _scores.CandidateOf(i - count, count), similarity));
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

        matches.Reverse();
        return matches;
    }

    /// <summary>Scores that were added in another order differ in their last digits.</summary>
    private static bool IsSame(double score, double other) => Math.Abs(score - other) < 1e-6;

    /// <summary>A match that its label does not settle is in doubt where another place would do as well.</summary>
    private AlignedRow Settle(AlignedRow match, double[][] forward, Lazy<double[][]> backward)
    {
        if (_doubter.DoubtOf(match) is { } doubt)
        {
            return match with { Doubt = doubt };
        }

        var settled = LacksLabel(match) ? match with { Note = "the row has no label and is placed by its neighbours" } : match;
        var isTorn = match.Similarity < Similarity.Certain || RowScores.IsTorn(match.Candidate);
        if (_form.Rows[match.Row].Label is not { } label || (!isTorn && _labels.IsNamedByOwn(match.Candidate, label)))
        {
            return settled;
        }

        var total = forward[^1][^1];
        for (var other = 0; other < _form.Rows.Count; other++)
        {
            if (other == match.Row)
            {
                continue;
            }

            var way = forward[match.First][other] + _scores.Of(match.First, match.Count, other).Score + backward.Value[match.First + match.Count][other + 1];
            if (total - way < (isTorn ? LeastMargin : LeastMarginInWords))
            {
                return settled with { Doubt = "the row may as well be another one of the form" };
            }
        }

        return settled;
    }

    /// <summary>A row without label stands between rows of its table, or right behind its headers.</summary>
    private bool IsHeld(AlignedRow match, int k, List<AlignedRow> matches)
    {
        var above = (k > 0 && Adjoins(matches[k - 1], match)) || _scores.HeadersBefore(match.First) > 0;
        var isLast = k > 0 && match.Row == matches[k - 1].Row + 1 && !_labels.FollowsWordsOfForm(match.Candidate);
        var below = k + 1 == matches.Count ? isLast : Adjoins(match, matches[k + 1]);
        return above && below;
    }

    private bool Adjoins(AlignedRow upper, AlignedRow lower)
    {
        for (var i = upper.First + upper.Count; i <= lower.First; i++)
        {
            if (_candidates[i].FollowsProse || _labels.FollowsCaption(_candidates[i]) || (i < lower.First && _candidates[i].Filled > 1))
            {
                return false;
            }
        }

        return true;
    }
}
