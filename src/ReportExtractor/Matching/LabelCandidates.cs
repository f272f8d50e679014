using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>The texts that may be the label of an entry: its own words, and words around it where a label was broken or torn off.</summary>
internal sealed class LabelCandidates
{
    /// <summary>A label is broken into so many pieces at the most: eighteen characters in a cell four wide.</summary>
    public const int MostPieces = 5;

    /// <summary>A piece of a group's name that is broken over lines: 年度办 of 本年度办理结果.</summary>
    public const int LongestPiece = 3;

    /// <summary>Words further away belong to other rows.</summary>
    private const int Reach = 8;

    /// <summary>What it costs to look further away: enough to prefer the nearer of two equal labels.</summary>
    private const double Step = 0.02;

    private readonly FormSet _forms;

    // The words before the entry and behind it, no further than to the caption of a table.
    private readonly List<Piece> _before;
    private readonly List<Piece> _after;
    private readonly List<(double[] Likenesses, double Penalty)> _texts = [];

    /// <summary>Gathers the texts for an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="forms">The forms.</param>
    public LabelCandidates(Entry entry, FormSet forms)
    {
        _forms = forms;
        _before = [.. entry.Before.Skip(entry.Before.Count - Reach - MostPieces).Reverse().TakeWhile(piece => !forms.Vocabulary.IsCaption(piece.Label)).Reverse()];
        _after = [.. entry.After.TakeWhile(piece => !forms.Vocabulary.IsCaption(piece.Label))];
        var own = entry.Own;
        for (var take = 1; take <= Math.Min(MostPieces, own.Count); take++)
        {
            Add(own, own.Count - take, own.Count, 0);
        }

        HasOwn = _texts.Count > 0;
        if (own.Count > 0)
        {
            AddBroken(entry);
        }

        // Beside cells that stand in the middle of a broken label may be a piece of the group's name.
        if (own.Count == 0 || (entry.Kind == StripKind.Line && own[^1].Label.Full.Length <= LongestPiece && !own.Any(piece => piece.Label.Number.Style == NumberStyle.Digit)))
        {
            AddAround(entry);
        }
    }

    /// <summary>True where the entry has words of its own.</summary>
    public bool HasOwn { get; }

    /// <summary>How alike the best of the texts is to a label.</summary>
    /// <param name="label">The label.</param>
    public double LikenessTo(RowLabel label)
    {
        var best = 0.0;
        foreach (var (likenesses, penalty) in _texts)
        {
            best = Math.Max(best, likenesses[label.Index] - penalty);
        }

        return best;
    }

    /// <summary>The label's first half may stand in the lines above, its second in the lines below.</summary>
    private void AddBroken(Entry entry)
    {
        // What is a row's label to the letter is no piece of another's; a number begins a label, and nothing above it is of it.
        var before = HasNumber(entry.Own[^1]) ? 0 : Enumerable.Reverse(_before).TakeWhile(piece => !_forms.Vocabulary.IsRow(piece.Label)).Take(3).Count();
        var after = _after.TakeWhile(piece => !_forms.Vocabulary.IsRow(piece.Label) && !HasNumber(piece)).Take(3).Count();
        for (var above = 0; above <= before; above++)
        {
            for (var below = 0; below <= after; below++)
            {
                if (above + below > 0)
                {
                    IEnumerable<Piece> pieces = [.. _before.Skip(_before.Count - above), entry.Own[^1], .. _after.Take(below)];
                    Add(string.Concat(pieces.Select(piece => piece.Text)), Step * (above + below));
                }
            }
        }
    }

    private static bool HasNumber(Piece words) => words.Label.Number.Style != NumberStyle.None;

    /// <summary>Cells without words of their own: any run of words before them, nearest first, or right behind them, or both.</summary>
    private void AddAround(Entry entry)
    {
        for (var end = _before.Count; end > Math.Max(0, _before.Count - Reach); end--)
        {
            var first = _texts.Count;
            for (var take = 1; take <= Math.Min(MostPieces, end); take++)
            {
                Add(_before, end - take, end, Step * (_before.Count - end));
            }

            // Beyond another row's label stands what belongs to that row or to those above it; on printed lines beyond the first half of one as well.
            if (_forms.Vocabulary.IsRow(_before[end - 1].Label)
                || (entry.Kind == StripKind.Line && _texts.Skip(first).Any(text => text.Likenesses.Max() >= EntryLabels.Certain)))
            {
                break;
            }
        }

        // Below the cells a label can only end that was wrapped around its row's line; where a cell has a line of its own, the next label stands there.
        if (entry.FirstStrip != entry.LastStrip || entry.Values.Count < 2 || entry.Kind == StripKind.Sequence)
        {
            return;
        }

        var ends = _after.TakeWhile(piece => entry.Own.Count > 0 ? !HasNumber(piece) : piece.Label.Number.Style != NumberStyle.Digit).Count();
        for (var take = 1; take <= Math.Min(3, ends); take++)
        {
            Add(_after, 0, take, Step * 3);
            for (var above = 1; above <= Math.Min(2, _before.Count); above++)
            {
                Add(string.Concat(_before.Skip(_before.Count - above).Concat(_after.Take(take)).Select(piece => piece.Text)), Step * (above + take));
            }
        }
    }

    private void Add(IReadOnlyList<Piece> pieces, int from, int to, double penalty)
    {
        if (to - from == 1)
        {
            Add(pieces[from].Label, penalty);
        }
        else
        {
            Add(string.Concat(pieces.Skip(from).Take(to - from).Select(piece => piece.Text)), penalty);
        }
    }

    private void Add(string text, double penalty) => Add(LabelText.Of(text), penalty);

    private void Add(LabelText label, double penalty)
    {
        if (!label.IsEmpty)
        {
            _texts.Add((_forms.Labels.LikenessesOf(label), penalty));
        }
    }
}
