using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Labels;

/// <summary>How similar the words of every candidate are to every label of the forms, worked out once and only if asked for.</summary>
/// <param name="candidates">The candidates.</param>
/// <param name="forms">The forms.</param>
internal sealed class LabelScores(IReadOnlyList<RowCandidate> candidates, FormSet forms)
{
    /// <summary>The review table has nineteen headers; with their line breaks they are at most twice as many fragments.</summary>
    private const int ReachOfHeaders = 40;

    /// <summary>At most this many rows are between headers and their first row: those that a broken header looks like.</summary>
    private const int RowsBehindHeaders = 2;

    /// <summary>This many headers of a table show that the cells below are its.</summary>
    private const int TellingHeaders = 3;

    /// <summary>Up to this many characters may be left of a group's name or a header; more are a label.</summary>
    private const int LongestRest = 3;

    private readonly LabelTexts?[] _texts = new LabelTexts?[candidates.Count];
    private readonly double[]?[] _known = new double[]?[candidates.Count];
    private readonly bool?[] _areUnderOther = new bool?[candidates.Count];
    private readonly FormVocabulary _vocabulary = forms.Vocabulary;
    private readonly TableArrangement[] _sideBySide = [.. FirstArrangements(forms).Where(table => table.Table.SideBySide)];

    /// <summary>The candidates.</summary>
    public IReadOnlyList<RowCandidate> Candidates => candidates;

    /// <summary>How similar a candidate's words are to a label.</summary>
    /// <param name="candidate">The candidate's index.</param>
    /// <param name="label">The label.</param>
    public double SimilarityOf(int candidate, RowLabel label)
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

    /// <summary>How similar some words alone are to a label.</summary>
    /// <param name="words">The words.</param>
    /// <param name="label">The label.</param>
    public double SimilarityOf(Fragment words, RowLabel label) => forms.Labels.SimilaritiesOf(words.Label)[label.Index];

    /// <summary>How similar a text is to a label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="label">The label.</param>
    public double SimilarityOf(string text, RowLabel label) => forms.Labels.SimilaritiesOf(_vocabulary.LabelOf(text))[label.Index];

    /// <summary>How similar a candidate's words are to the label of a row that a table of this name has in another form only.</summary>
    /// <param name="candidate">The candidate's index.</param>
    /// <param name="table">The table.</param>
    public double SimilarityToForeignRow(int candidate, TableArrangement table) =>
        FirstArrangements(forms).Where(other => other.Table.Id == table.Table.Id)
            .SelectMany(other => other.Rows).Select(row => row.Label)
            .Except(table.Rows.Select(row => row.Label)).OfType<RowLabel>()
            .Select(label => SimilarityOf(candidate, label)).DefaultIfEmpty(0).Max();

    /// <summary>The texts that may be the label of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    public LabelTexts TextsOf(RowCandidate candidate) => new(candidate, forms);

    /// <summary>True if a candidate's stub is certainly a label, without the words around it.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="label">The label.</param>
    public bool IsNamedByStub(RowCandidate candidate, RowLabel label)
    {
        var text = "";
        foreach (var fragment in candidate.Stub.Reverse().Take(LabelTexts.MostFragments))
        {
            text = LabelWords.Join([fragment.Text, text]);
            if (SimilarityOf(text, label) >= Similarity.Certain)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The label of a row, if the words nearest to a candidate's cells are exactly that; else null.</summary>
    /// <param name="candidate">The candidate.</param>
    public LabelText? NameOf(RowCandidate candidate) =>
        NearestWords(candidate) is { } nearest && _vocabulary.IsRow(nearest.Label) ? nearest.Label : null;

    /// <summary>How similar the name of a candidate is to each label; null if it has none.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="table">The table, whose own headers name no row.</param>
    public double[]? SimilaritiesOfName(RowCandidate candidate, TableArrangement table) =>
        NameOf(candidate) is { } name && !table.IsHeader(name) ? forms.Labels.SimilaritiesOf(name) : null;

    /// <summary>True if a candidate's stub is like the label of a row, and less like a given one: it is no fragment of that row.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="label">The label of a row; null if rows are side by side and have none.</param>
    /// <param name="table">The table, whose own headers name no row.</param>
    public bool IsMoreLikeOther(RowCandidate candidate, RowLabel? label, TableArrangement table)
    {
        if (candidate.Stub.Count == 0 || table.IsHeader(candidate.Stub[^1].Label))
        {
            return false;
        }

        var similarities = forms.Labels.SimilaritiesOf(candidate.Stub[^1].Label);
        var best = similarities.Max();
        return best >= Similarity.Least && (label is null || similarities[label.Index] < best);
    }

    /// <summary>
    /// True if the words nearest to a candidate's cells are more like a row that a table does not have than like any of its own, and than
    /// all its words are like the row that it is aligned to: another form's （六）其他处理 is not this one's 3.其他.
    /// </summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="similarity">How similar the candidate was found to be to the row that it is aligned to.</param>
    /// <param name="table">The table.</param>
    public bool IsMoreLikeForeign(RowCandidate candidate, double similarity, TableArrangement table)
    {
        if (NearestWords(candidate) is not { } nearest || table.IsHeader(nearest.Label))
        {
            return false;
        }

        var similarities = forms.Labels.SimilaritiesOf(nearest.Label);
        var ofTable = table.Rows.Max(row => similarities[row.Label!.Index]);
        return similarities.Max() is var best && best >= Similarity.Least && best > Math.Max(ofTable, similarity);
    }

    /// <summary>
    /// True if a row whose label is a header as well was found by words that may be that header, while the words nearest to the
    /// candidate's cells have another number: （六） behind the header 其他 is no 3.其他.
    /// </summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="row">The row that it is aligned to.</param>
    public bool HasOtherNumber(RowCandidate candidate, ArrangedRow row) =>
        row.Label is { } label && NearestWords(candidate) is { } nearest && label.Contradicts(nearest.Label.Number)
        && SimilarityOf(nearest, label) < Similarity.Least && IsOther(row);

    /// <summary>True if words of the form are between a candidate and the one above: a header or a group's name separates rows.</summary>
    /// <param name="candidate">The candidate.</param>
    public bool HasFormWordsAbove(RowCandidate candidate) => candidate.WordsAbove.Any(fragment => _vocabulary.IsOther(fragment.Label));

    /// <summary>True if a caption is between a candidate and the one above: another table begins.</summary>
    /// <param name="candidate">The candidate.</param>
    public bool HasCaption(RowCandidate candidate) =>
        candidate.WordsAbove.Concat(candidate.Stub).Any(fragment => _vocabulary.IsCaption(fragment.Label));

    /// <summary>True for a text that is exactly a row's label.</summary>
    /// <param name="text">The text.</param>
    public bool IsRowLabel(string text) => _vocabulary.IsRow(_vocabulary.LabelOf(text));

    /// <summary>How many of a table's headers are in a candidate's stub or close in front of it.</summary>
    /// <param name="candidate">The candidate's index.</param>
    /// <param name="table">The table.</param>
    public int CountHeadersAbove(int candidate, TableArrangement table)
    {
        var count = candidates[candidate].Stub.Count(fragment => table.IsHeader(fragment.Label));
        for (var i = candidate; i >= Math.Max(0, candidate - RowsBehindHeaders); i--)
        {
            count += candidates[i].WordsAbove.TakeLast(ReachOfHeaders).Count(fragment => table.IsHeader(fragment.Label));
            if (candidates[i].FollowsProse)
            {
                break;
            }
        }

        return count;
    }

    /// <summary>
    /// True if a candidate has at most a header's name, and right in front of it are the headers of a table whose rows have no labels: it
    /// is of that table, and its last header (总计) no other table's row.
    /// </summary>
    /// <param name="candidate">The candidate's index.</param>
    public bool IsUnderOtherHeaders(int candidate) => _areUnderOther[candidate] ??= IsUnderOtherHeaders(candidates[candidate]);

    /// <summary>True for a text that is a header or a group's name as well.</summary>
    /// <param name="label">The text.</param>
    public bool IsOther(LabelText label) => _vocabulary.IsOther(label);

    /// <summary>True for a row whose label is a header or a group's name as well.</summary>
    /// <param name="row">The row.</param>
    public bool IsOther(ArrangedRow row) => _vocabulary.IsOther(_vocabulary.LabelOf(row.Cells[0].Row.Label));

    /// <summary>True for a text that is a header or a group's name, or a fragment of one.</summary>
    /// <param name="label">The text.</param>
    public bool IsFragmentOfOther(LabelText label) => _vocabulary.IsFragmentOfOther(label);

    /// <summary>True if a candidate is a line of the table's header: other than the table's cells behind a word of the header.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="table">The table.</param>
    /// <param name="cells">How many cells its rows have.</param>
    public static bool IsHeaderLine(RowCandidate candidate, TableArrangement table, int cells) =>
        candidate.Filled != cells && (candidate.Filled == 0 || candidate.Values.Count != cells)
        && NearestWords(candidate) is { Label.Number.Style: NumberStyle.None } nearest && table.IsHeader(nearest.Label);

    /// <summary>True if a candidate may be a row without label: no words in the place of a label name another row.</summary>
    /// <param name="candidate">The candidate.</param>
    public bool MayLackLabel(RowCandidate candidate)
    {
        if (NearestWords(candidate) is not { } nearest || _vocabulary.IsOther(nearest.Label))
        {
            return true;
        }

        return !_vocabulary.IsRow(nearest.Label) && nearest.Label.Core.Length <= LongestRest && !nearest.Label.HasLetters;
    }

    /// <summary>The words nearest to a candidate's cells, but for marks without any letter that counts; null if it has none.</summary>
    /// <param name="candidate">The candidate.</param>
    public static Fragment? NearestWords(RowCandidate candidate) =>
        candidate.Stub.LastOrDefault(words => !words.Label.IsEmpty) is { } nearest ? nearest
        : candidate.Kind == LayoutLineKind.Row || candidate.WordsAbove.Count == 0 ? null
        : candidate.WordsAbove[^1];

    private static IEnumerable<TableArrangement> FirstArrangements(FormSet forms) =>
        forms.Forms.SelectMany(form => form.Tables).Select(arrangements => arrangements[0]);

    private bool IsUnderOtherHeaders(RowCandidate candidate)
    {
        var hasName = NearestWords(candidate) is { } nearest
            && !(nearest.Label.Number.Style == NumberStyle.None && _vocabulary.IsOther(nearest.Label));
        return !hasName && Array.Exists(_sideBySide, table =>
            candidate.WordsAbove.Concat(candidate.Stub).Count(fragment => table.IsTellingHeader(fragment.Label)) >= TellingHeaders);
    }
}
