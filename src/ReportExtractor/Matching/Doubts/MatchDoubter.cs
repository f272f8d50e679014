using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Doubts;

/// <summary>Says of a row that was found why, by its words, it may be another of the table's rows or none of them.</summary>
/// <param name="form">The table.</param>
/// <param name="labels">The candidates and their words.</param>
internal sealed class MatchDoubter(TableArrangement form, LabelScores labels)
{
    /// <summary>The doubt of a row whose words are another table's or form's: rows beside it that have no label share it.</summary>
    public const string Foreign = "the row's label is more like another table's or form's row";

    /// <summary>A label around a row of which its own words are a fragment may be so much less like it than one that stands above them whole.</summary>
    private const double LeastForeign = 0.1;

    /// <summary>Why a row may not be the one that it was taken for; null where its words do not speak against it.</summary>
    /// <param name="match">The row.</param>
    public string? DoubtOf(AlignedRow match)
    {
        if (form.Rows[match.Row].Label is not { } label)
        {
            return BeginsWithWords(match.Candidate) ? "words stand in front of its cells, where its first number belongs" : null;
        }

        return IsForeign(match, label) ? Foreign
            : MayBeTwoRows(match, label) ? "its label is whole in one of its lines, and the numbers of the others may be another row's"
            : NamesOtherRow(match, label) ? "the words beside its numbers are another row's label"
            : IsMoreLikeOther(match) ? "its words are more like another row's label"
            : null;
    }

    private bool IsForeign(AlignedRow match, RowLabel label) =>
        (match.Similarity < 1 && labels.IsMoreLikeForeign(match.Candidate, match.Similarity, form))
        || labels.IsNumberedOtherwise(match.Candidate, form.Rows[match.Row])
        || (match is { Count: 1, Candidate.Stub.Count: > 0 } && !labels.IsNamedByOwn(match.Candidate, label)
            && labels.ForeignSimilarity(match.First, form) is >= Similarity.Least and var foreign && foreign > match.Similarity - (foreign >= Similarity.Certain ? LeastForeign : 0));

    /// <summary>True where a row that has no label begins with words that no form has.</summary>
    private bool BeginsWithWords(RowCandidate candidate) => candidate is { Kind: LayoutLineKind.Row, Stub: [.., var own] } && !form.IsHeader(own.Label) && !labels.IsOther(own.Label);

    /// <summary>True where a row was put together of lines of which one bears its whole label, and another has words of its own.</summary>
    private bool MayBeTwoRows(AlignedRow match, RowLabel label)
    {
        var lines = labels.Candidates.Skip(match.First).Take(match.Count).Where(candidate => candidate.Stub.Count > 0).ToList();
        return lines.Count > 1 && lines.Exists(candidate =>
            labels.SimilarityOf(string.Concat(candidate.Stub.Select(fragment => fragment.Text)), label) is >= Similarity.Certain and var alone && alone >= match.Similarity);
    }

    /// <summary>True where an candidate's own words, so short that words around it were looked at as well, are another row's label than that found around it.</summary>
    private bool NamesOtherRow(AlignedRow match, RowLabel label) =>
        match.Candidate.Stub is [.., { Label.Full.Length: <= LabelTexts.LongestPiece } own] && !labels.IsFragmentOfOther(own.Label)
        && form.Rows.Max(row => labels.SimilarityOf(own, row.Label!)) is >= Similarity.Least and var best && best > labels.SimilarityOf(own, label);

    /// <summary>True where an candidate's words, with those around it, are another row's label beyond doubt, and not this one's.</summary>
    private bool IsMoreLikeOther(AlignedRow match) =>
        match is { Similarity: > 0 and < Similarity.Certain, Count: 1, Candidate.Stub.Count: > 0 } && form.Rows.Any(row => labels.Similarity(match.First, row.Label!) >= Similarity.Certain);
}
