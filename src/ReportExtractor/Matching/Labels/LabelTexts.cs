using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Labels;

/// <summary>The texts that may be the label of a candidate: its stub, and words around it if a label was broken or torn off.</summary>
internal sealed class LabelTexts
{
    /// <summary>A label is broken into at most this many fragments: eighteen characters in a cell four wide.</summary>
    public const int MostFragments = 5;

    /// <summary>The longest piece of a group's name that is broken over lines: 年度办 of 本年度办理结果.</summary>
    public const int LongestPiece = 3;

    /// <summary>Words further away belong to other rows.</summary>
    private const int Reach = 8;

    /// <summary>At most this many lines of a broken label are on one side of its row.</summary>
    private const int MostOnOneSide = 3;

    /// <summary>
    /// The same for a label around cells without a stub, above them: two lines, as a third would be nearer to another row.
    /// </summary>
    private const int MostAboveCells = 2;

    /// <summary>The cost of looking one fragment further away: enough to prefer the nearer of two equal labels.</summary>
    private const double Step = 0.02;

    private readonly FormSet _forms;

    // The words above and below the candidate, no further than to the caption of a table.
    private readonly List<Fragment> _above;
    private readonly List<Fragment> _below;
    private readonly List<(double[] Similarities, double Penalty)> _texts = [];

    /// <summary>Gathers the texts for a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="forms">The forms.</param>
    public LabelTexts(RowCandidate candidate, FormSet forms)
    {
        _forms = forms;
        _above = [.. candidate.WordsAbove.TakeLast(Reach + MostFragments).Reverse().TakeWhile(IsNoCaption).Reverse()];
        _below = [.. candidate.WordsBelow.TakeWhile(IsNoCaption)];
        var stub = candidate.Stub;
        for (var count = 1; count <= Math.Min(MostFragments, stub.Count); count++)
        {
            Add(stub.Skip(stub.Count - count), 0);
        }

        if (stub.Count > 0)
        {
            AddBroken(stub[^1]);
        }

        if (stub.Count == 0 || MayBePieceOfGroup(candidate))
        {
            AddAround(candidate);
        }
    }

    /// <summary>How similar the best of the texts is to a label.</summary>
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

    /// <summary>True for a stub that may be a piece of the group's name, beside cells in the middle of a broken label.</summary>
    private static bool MayBePieceOfGroup(RowCandidate candidate) =>
        candidate.Kind == LayoutLineKind.Line && candidate.Stub[^1].Label.Full.Length <= LongestPiece
        && !candidate.Stub.Any(fragment => fragment.Label.Number.Style == NumberStyle.Digit);

    private bool IsNoCaption(Fragment words) => !_forms.Vocabulary.IsCaption(words.Label);

    private bool IsRow(Fragment words) => _forms.Vocabulary.IsRow(words.Label);

    private static bool HasNumber(Fragment words) => words.Label.Number.Style != NumberStyle.None;

    /// <summary>The first half of the label may be in the lines above, the second in the lines below.</summary>
    private void AddBroken(Fragment stub)
    {
        // What is exactly a row's label is no fragment of another's; a number begins a label, and nothing above it is part of it.
        var mostAbove = HasNumber(stub) ? 0 : Enumerable.Reverse(_above).TakeWhile(words => !IsRow(words)).Take(MostOnOneSide).Count();
        var mostBelow = _below.TakeWhile(words => !IsRow(words) && !HasNumber(words)).Take(MostOnOneSide).Count();
        for (var above = 0; above <= mostAbove; above++)
        {
            for (var below = 0; below <= mostBelow; below++)
            {
                if (above + below > 0)
                {
                    Add([.. _above.TakeLast(above), stub, .. _below.Take(below)], Step * (above + below));
                }
            }
        }
    }

    /// <summary>Cells without a stub: any run of words above them, nearest first, or right below them, or both.</summary>
    private void AddAround(RowCandidate candidate)
    {
        for (var end = _above.Count; end > Math.Max(0, _above.Count - Reach); end--)
        {
            var first = _texts.Count;
            for (var count = 1; count <= Math.Min(MostFragments, end); count++)
            {
                Add(_above.Skip(end - count).Take(count), Step * (_above.Count - end));
            }

            // Beyond another row's label are words of that row or of those above it; on printed lines beyond the first half of one as well.
            if (IsRow(_above[end - 1]) || (candidate.Kind == LayoutLineKind.Line && _texts.Skip(first).Any(IsCertain)))
            {
                break;
            }
        }

        // Only a label that was wrapped around its row's line can end below the cells. If each cell has a line, the next label is there.
        if (candidate.FirstLine == candidate.LastLine && candidate.Values.Count > 1 && candidate.Kind != LayoutLineKind.Sequence)
        {
            AddWrapped(candidate.Stub.Count > 0);
        }
    }

    private static bool IsCertain((double[] Similarities, double Penalty) text) => text.Similarities.Max() >= Similarity.Certain;

    private void AddWrapped(bool hasStub)
    {
        var ends = _below
            .TakeWhile(words => hasStub ? !HasNumber(words) : words.Label.Number.Style != NumberStyle.Digit)
            .Take(MostOnOneSide)
            .Count();
        for (var below = 1; below <= ends; below++)
        {
            Add(_below.Take(below), Step * MostOnOneSide);
            for (var above = 1; above <= Math.Min(MostAboveCells, _above.Count); above++)
            {
                Add([.. _above.TakeLast(above), .. _below.Take(below)], Step * (above + below));
            }
        }
    }

    private void Add(IEnumerable<Fragment> fragments, double penalty)
    {
        Fragment[] parts = [.. fragments];
        var label = parts is [var one] ? one.Label : _forms.Vocabulary.LabelOf(LabelWords.Join(parts.Select(part => part.Text)));
        if (!label.IsEmpty)
        {
            _texts.Add((_forms.Labels.SimilaritiesOf(label), penalty));
        }
    }
}
