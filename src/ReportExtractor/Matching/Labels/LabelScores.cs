using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Labels;

/// <summary>The similarity of every candidate to every label of the forms, worked out once and only where asked.</summary>
internal sealed class LabelScores(IReadOnlyList<RowCandidate> candidates, FormSet forms)
{
    private readonly LabelTexts?[] _texts = new LabelTexts?[candidates.Count];
    private readonly double[]?[] _known = new double[]?[candidates.Count];
    private readonly FormVocabulary _vocabulary = forms.Vocabulary;
    private readonly bool?[] _underOther = new bool?[candidates.Count];
    private readonly TableArrangement[] _sideBySide = [.. forms.Forms.SelectMany(form => form.Tables).Select(arrangements => arrangements[0]).Where(table => table.Table.SideBySide)];

    /// <summary>The candidates.</summary>
    public IReadOnlyList<RowCandidate> Candidates => candidates;

    /// <summary>How alike an candidate's words are to a label.</summary>
    /// <param name="candidate">The candidate's place.</param>
    /// <param name="label">The label.</param>
    public double Similarity(int candidate, RowLabel label)
    {
        if (_known[candidate] is not { } known)
        {
            _known[candidate] = known = new double[forms.Labels.Labels];
            Array.Fill(known, double.NaN);
        }

        ref var similarity = ref known[label.Index];
        if (double.IsNaN(similarity))
        {
            similarity = (_texts[candidate] ??= TextsOf(candidates[candidate])).SimilarityTo(label);
        }

        return similarity;
    }

    /// <summary>True where an candidate's own words are a label beyond doubt, without the words around it.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="label">The label.</param>
    public bool IsNamedByStub(RowCandidate candidate, RowLabel label)
    {
        var text = "";
        foreach (var fragment in candidate.Stub.Reverse().Take(LabelTexts.MostFragments))
        {
            text = LabelWords.Join([fragment.Text, text]);
            if (SimilarityOf(text, label) >= Parsing.Labels.Similarity.Certain)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How alike an candidate's words are to the label of a row that a table has not.</summary>
    /// <param name="candidate">The candidate's place.</param>
    /// <param name="form">The table.</param>
    public double ForeignSimilarity(int candidate, TableArrangement form) =>
        forms.Forms.SelectMany(other => other.Tables).Select(arrangements => arrangements[0]).Where(table => table.Table.Id == form.Table.Id).SelectMany(table => table.Rows).Select(row => row.Label)
            .Except(form.Rows.Select(row => row.Label)).OfType<RowLabel>().Select(label => Similarity(candidate, label)).DefaultIfEmpty(0).Max();

    /// <summary>How alike some words alone are to a label.</summary>
    /// <param name="words">The words.</param>
    /// <param name="label">The label.</param>
    public double SimilarityOf(Fragment words, RowLabel label) => forms.Labels.SimilaritiesOf(words.Label)[label.Index];

    /// <summary>How alike a text is to a label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="label">The label.</param>
    public double SimilarityOf(string text, RowLabel label) => forms.Labels.SimilaritiesOf(_vocabulary.LabelOf(text))[label.Index];

    /// <summary>The texts that may be the label of an candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    public LabelTexts TextsOf(RowCandidate candidate) => new(candidate, forms);

    /// <summary>How alike the words nearest to an candidate's cells are to each label, where they name a row to the letter; null where they name none.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="form">The table, whose own headers name no row.</param>
    public double[]? NamedRow(RowCandidate candidate, TableArrangement form) =>
        Nearest(candidate) is { } nearest && _vocabulary.IsRow(nearest.Label) && !form.IsHeader(nearest.Label) ? forms.Labels.SimilaritiesOf(nearest.Label) : null;

    /// <summary>True where an candidate's own words are like the label of a row, and less like a given one: it is no fragment of that row.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="label">The label of a row; null where rows stand side by side and have none.</param>
    /// <param name="form">The table, whose own headers name no row.</param>
    public bool IsMoreLikeOther(RowCandidate candidate, RowLabel? label, TableArrangement form)
    {
        if (candidate.Stub.Count == 0 || form.IsHeader(candidate.Stub[^1].Label))
        {
            return false;
        }

        var similarities = forms.Labels.SimilaritiesOf(candidate.Stub[^1].Label);
        var best = similarities.Max();
        return best >= Parsing.Labels.Similarity.Least && (label is null || similarities[label.Index] < best);
    }

    /// <summary>
    /// True where the words nearest to an candidate's cells are more like a row that a table has not than like any of its own, and than all its words
    /// are like the row that it is laid against: another form's （六）其他处理 is not this one's 3.其他.
    /// </summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="similarity">How alike the candidate was found to be to the row that it is laid against.</param>
    /// <param name="form">The table.</param>
    public bool IsMoreLikeForeign(RowCandidate candidate, double similarity, TableArrangement form)
    {
        if (Nearest(candidate) is not { } nearest || form.IsHeader(nearest.Label))
        {
            return false;
        }

        var similarities = forms.Labels.SimilaritiesOf(nearest.Label);
        var own = form.Rows.Max(row => similarities[row.Label!.Index]);
        return similarities.Max() is var best && best >= Parsing.Labels.Similarity.Least && best > Math.Max(own, similarity);
    }

    /// <summary>
    /// True where a row that is named like a header was found by words that may be that header, while the words nearest to the candidate's cells bear
    /// another number than the row: behind the header 其他 and （六） stands no 3.其他.
    /// </summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="row">The row that it is laid against.</param>
    public bool IsNumberedOtherwise(RowCandidate candidate, ArrangedRow row) =>
        row.Label is { } label && Nearest(candidate) is { } nearest && label.Contradicts(nearest.Label.Number)
        && SimilarityOf(nearest, label) < Parsing.Labels.Similarity.Least && IsOther(row);

    /// <summary>True where words of the form stand between an candidate and the one before: a header or a group's name parts rows.</summary>
    /// <param name="candidate">The candidate.</param>
    public bool FollowsWordsOfForm(RowCandidate candidate) => candidate.WordsAbove.Any(fragment => _vocabulary.IsOther(fragment.Label));

    /// <summary>True where a caption stands between an candidate and the one before: another table begins.</summary>
    /// <param name="candidate">The candidate.</param>
    public bool FollowsCaption(RowCandidate candidate) => candidate.WordsAbove.Concat(candidate.Stub).Any(fragment => _vocabulary.IsCaption(fragment.Label));

    /// <summary>The label, to the letter, of a row that the words nearest to an candidate's cells name; null where they name none.</summary>
    /// <param name="candidate">The candidate.</param>
    public LabelText? RowNamed(RowCandidate candidate) => Nearest(candidate) is { } nearest && _vocabulary.IsRow(nearest.Label) ? nearest.Label : null;

    /// <summary>True for a text that is a row's label to the letter.</summary>
    /// <param name="text">The text.</param>
    public bool NamesRow(string text) => _vocabulary.IsRow(_vocabulary.LabelOf(text));

    /// <summary>How many of a table's headers stand in an candidate or close in front of it; what a header left that looks like a row may stand between.</summary>
    /// <param name="candidate">The candidate's place.</param>
    /// <param name="form">The table.</param>
    public int HeadersBefore(int candidate, TableArrangement form)
    {
        // The review table has nineteen headers; with their line breaks no more than twice as many fragments.
        const int reach = 40;
        const int rowsBetween = 2;
        var hits = candidates[candidate].Stub.Count(fragment => form.IsHeader(fragment.Label));
        for (var i = candidate; i >= Math.Max(0, candidate - rowsBetween); i--)
        {
            var before = candidates[i].WordsAbove;
            hits += before.Skip(before.Count - reach).Count(fragment => form.IsHeader(fragment.Label));
            if (candidates[i].FollowsProse)
            {
                break;
            }
        }

        return hits;
    }

    /// <summary>
    /// True where no more than a header names an candidate, and right in front of it stand the headers of a table whose rows have no
    /// labels: it is of that table, and its last header (总计) no other table's row.
    /// </summary>
    /// <param name="candidate">The candidate's place.</param>
    public bool StandsUnderHeadersOfOthers(int candidate)
    {
        const int telling = 3;
        return _underOther[candidate] ??= Nearest(candidates[candidate]) is var nearest && (nearest is null || (nearest.Label.Number.Style == NumberStyle.None && _vocabulary.IsOther(nearest.Label)))
            && _sideBySide.Any(table => candidates[candidate].WordsAbove.Concat(candidates[candidate].Stub).Count(fragment => table.IsTellingHeader(fragment.Label)) >= telling);
    }

    /// <summary>True for a text that is a header or a group's name as well.</summary>
    /// <param name="label">The text.</param>
    public bool IsOther(LabelText label) => _vocabulary.IsOther(label);

    /// <summary>True for a row whose label is a header or a group's name as well.</summary>
    /// <param name="row">The row.</param>
    public bool IsOther(ArrangedRow row) => _vocabulary.IsOther(_vocabulary.LabelOf(row.Cells[0].Row.Label));

    /// <summary>True for a text that is a header or a group's name, or a fragment of one.</summary>
    /// <param name="label">The text.</param>
    public bool IsFragmentOfOther(LabelText label) => _vocabulary.IsFragmentOfOther(label);

    /// <summary>True where an candidate is a line of the table's header: other than the table's cells behind a word that the header prints as well.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="form">The table.</param>
    /// <param name="cells">How many cells its rows have.</param>
    public static bool IsHeaderLine(RowCandidate candidate, TableArrangement form, int cells) =>
        candidate.Filled != cells && (candidate.Filled == 0 || candidate.Values.Count != cells)
        && Nearest(candidate) is { Label.Number.Style: NumberStyle.None } nearest && form.IsHeader(nearest.Label);

    /// <summary>
    /// True where an candidate may stand for a row without label: nothing that stands at a label's place names another row.
    /// </summary>
    /// <param name="candidate">The candidate.</param>
    public bool MayLackLabel(RowCandidate candidate)
    {
        if (Nearest(candidate) is not { } nearest || _vocabulary.IsOther(nearest.Label))
        {
            return true;
        }

        // Up to three characters, notes in brackets aside, may be what is left of a group's name or a header; more, or a word, is a label of its own.
        return !_vocabulary.IsRow(nearest.Label) && nearest.Label.Core.Length <= 3 && !nearest.Label.HasLetters;
    }

    private static Fragment? Nearest(RowCandidate candidate) =>
        candidate.Stub.Count > 0 ? candidate.Stub[^1] : candidate.Kind == LayoutLineKind.Row || candidate.WordsAbove.Count == 0 ? null : candidate.WordsAbove[^1];
}
