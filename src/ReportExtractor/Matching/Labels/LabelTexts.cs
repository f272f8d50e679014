using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Labels;

/// <summary>The texts that may be the label of an candidate: its own words, and words around it where a label was broken or torn off.</summary>
internal sealed class LabelTexts
{
    /// <summary>A label is broken into so many fragments at the most: eighteen characters in a cell four wide.</summary>
    public const int MostFragments = 5;

    /// <summary>A fragment of a group's name that is broken over lines: 年度办 of 本年度办理结果.</summary>
    public const int LongestPiece = 3;

    /// <summary>Words further away belong to other rows.</summary>
    private const int Reach = 8;

    /// <summary>What it costs to look further away: enough to prefer the nearer of two equal labels.</summary>
    private const double Step = 0.02;

    private readonly FormSet _forms;

    // The words before the candidate and behind it, no further than to the caption of a table.
    private readonly List<Fragment> _before;
    private readonly List<Fragment> _after;
    private readonly List<(double[] Similarities, double Penalty)> _texts = [];

    /// <summary>Gathers the texts for an candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="forms">The forms.</param>
    public LabelTexts(RowCandidate candidate, FormSet forms)
    {
        _forms = forms;
        _before = [.. candidate.WordsAbove.Skip(candidate.WordsAbove.Count - Reach - MostFragments).Reverse().TakeWhile(fragment => !forms.Vocabulary.IsCaption(fragment.Label)).Reverse()];
        _after = [.. candidate.WordsBelow.TakeWhile(fragment => !forms.Vocabulary.IsCaption(fragment.Label))];
        var own = candidate.Stub;
        for (var take = 1; take <= Math.Min(MostFragments, own.Count); take++)
        {
            Add(own, own.Count - take, own.Count, 0);
        }

        HasOwn = _texts.Count > 0;
        if (own.Count > 0)
        {
            AddBroken(candidate);
        }

        // Beside cells that stand in the middle of a broken label may be a fragment of the group's name.
        if (own.Count == 0 || (candidate.Kind == LayoutLineKind.Line && own[^1].Label.Full.Length <= LongestPiece && !own.Any(fragment => fragment.Label.Number.Style == NumberStyle.Digit)))
        {
            AddAround(candidate);
        }
    }

    /// <summary>True where the candidate has words of its own.</summary>
    public bool HasOwn { get; }

    /// <summary>How alike the best of the texts is to a label.</summary>
    /// <param name="label">The label.</param>
    public double SimilarityTo(RowLabel label)
    {
        var best = 0.0;
        foreach (var (similarities, penalty) in _texts)
        {
            best = Math.Max(best, similarities[label.Index] - penalty);
        }

        return best;
    }

    /// <summary>The label's first half may stand in the lines above, its second in the lines below.</summary>
    private void AddBroken(RowCandidate candidate)
    {
        // What is a row's label to the letter is no fragment of another's; a number begins a label, and nothing above it is of it.
        var before = HasNumber(candidate.Stub[^1]) ? 0 : Enumerable.Reverse(_before).TakeWhile(fragment => !_forms.Vocabulary.IsRow(fragment.Label)).Take(3).Count();
        var after = _after.TakeWhile(fragment => !_forms.Vocabulary.IsRow(fragment.Label) && !HasNumber(fragment)).Take(3).Count();
        for (var above = 0; above <= before; above++)
        {
            for (var below = 0; below <= after; below++)
            {
                if (above + below > 0)
                {
                    IEnumerable<Fragment> fragments = [.. _before.Skip(_before.Count - above), candidate.Stub[^1], .. _after.Take(below)];
                    Add(LabelWords.Join(fragments.Select(fragment => fragment.Text)), Step * (above + below));
                }
            }
        }
    }

    private static bool HasNumber(Fragment words) => words.Label.Number.Style != NumberStyle.None;

    /// <summary>Cells without words of their own: any run of words before them, nearest first, or right behind them, or both.</summary>
    private void AddAround(RowCandidate candidate)
    {
        for (var end = _before.Count; end > Math.Max(0, _before.Count - Reach); end--)
        {
            var first = _texts.Count;
            for (var take = 1; take <= Math.Min(MostFragments, end); take++)
            {
                Add(_before, end - take, end, Step * (_before.Count - end));
            }

            // Beyond another row's label stands what belongs to that row or to those above it; on printed lines beyond the first half of one as well.
            if (_forms.Vocabulary.IsRow(_before[end - 1].Label)
                || (candidate.Kind == LayoutLineKind.Line && _texts.Skip(first).Any(text => text.Similarities.Max() >= Similarity.Certain)))
            {
                break;
            }
        }

        // Below the cells a label can only end that was wrapped around its row's line; where a cell has a line of its own, the next label stands there.
        if (candidate.FirstLine != candidate.LastLine || candidate.Values.Count < 2 || candidate.Kind == LayoutLineKind.Sequence)
        {
            return;
        }

        var ends = _after.TakeWhile(fragment => candidate.Stub.Count > 0 ? !HasNumber(fragment) : fragment.Label.Number.Style != NumberStyle.Digit).Count();
        for (var take = 1; take <= Math.Min(3, ends); take++)
        {
            Add(_after, 0, take, Step * 3);
            for (var above = 1; above <= Math.Min(2, _before.Count); above++)
            {
                Add(LabelWords.Join(_before.Skip(_before.Count - above).Concat(_after.Take(take)).Select(fragment => fragment.Text)), Step * (above + take));
            }
        }
    }

    private void Add(IReadOnlyList<Fragment> fragments, int from, int to, double penalty)
    {
        if (to - from == 1)
        {
            Add(fragments[from].Label, penalty);
        }
        else
        {
            Add(LabelWords.Join(fragments.Skip(from).Take(to - from).Select(fragment => fragment.Text)), penalty);
        }
    }

    private void Add(string text, double penalty) => Add(_forms.Vocabulary.LabelOf(text), penalty);

    private void Add(LabelText label, double penalty)
    {
        if (!label.IsEmpty)
        {
            _texts.Add((_forms.Labels.SimilaritiesOf(label), penalty));
        }
    }
}
