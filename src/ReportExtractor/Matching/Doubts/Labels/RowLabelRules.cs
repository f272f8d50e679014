using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Labels;

/// <summary>Rows whose own words, or lack of words, say that they may be another row of the table or none of it.</summary>
internal static class RowLabelRules
{
    /// <summary>
    /// By how much a label around the row may be less similar than another table's, if the row's own words are a piece of it.
    /// </summary>
    private const double ForeignMargin = 0.1;

    /// <summary>
    /// Words that no form has are right in front of the numbers: of a row without a label on the form, or behind the label of a row with
    /// too few cells. They may be those of a cell.
    /// </summary>
    public static bool BeginsWithWords(RowEvidence row, DocumentEvidence document) =>
        row.Candidate.Stub is [.., var words] && !document.Labels.IsOther(words.Label)
        && (row.Label is { } label
            ? row.Candidate.Filled < row.Row.Cells && IsBehindLabel(row.Candidate.Stub, label, document)
            : row.Candidate.Kind == LayoutLineKind.Row && !row.Table.Arrangement.IsHeader(words.Label));

    /// <summary>True if the last words are no unit, no text of the forms, and less like the label than those before them.</summary>
    private static bool IsBehindLabel(IReadOnlyList<Fragment> stub, RowLabel label, DocumentEvidence document) =>
        stub is [.., var name, var words]
        && !NumberUnits.Are(words.Text) && !document.Labels.IsFragmentOfOther(words.Label)
        && document.Labels.SimilarityOf(name, label) > document.Labels.SimilarityOf(words, label);

    /// <summary>The words of the row are more like a row of another table or form.</summary>
    public static bool IsForeign(RowEvidence row, DocumentEvidence document)
    {
        if (row.Label is not { } label)
        {
            return false;
        }

        var (labels, aligned, table) = (document.Labels, row.Aligned, row.Table.Arrangement);
        return (aligned.Similarity < 1 && labels.IsMoreLikeForeign(row.Candidate, aligned.Similarity, table))
            || labels.HasOtherNumber(row.Candidate, row.Form)
            || (aligned is { Count: 1, Candidate.Stub.Count: > 0 } && !labels.IsNamedByStub(row.Candidate, label)
                && labels.SimilarityToForeignRow(aligned.First, table) is >= Similarity.Least and var foreign
                && foreign > aligned.Similarity - (foreign >= Similarity.Certain ? ForeignMargin : 0));
    }

    /// <summary>A row of several lines, one of which has the whole label and another one words of its own.</summary>
    public static bool HasLabelOnOneLine(RowEvidence row, DocumentEvidence document)
    {
        if (row.Label is not { } label)
        {
            return false;
        }

        var lines = row.Aligned.Indexes.Select(index => document.Candidates[index]).Where(line => line.Stub.Count > 0).ToList();
        return lines.Count > 1 && lines.Exists(line =>
            document.Labels.SimilarityOf(LabelWords.Join(line.Stub.Select(fragment => fragment.Text)), label)
                is >= Similarity.Certain and var alone && alone >= row.Aligned.Similarity);
    }

    /// <summary>The row's own words, so short that words around it were compared as well, are the label of another row.</summary>
    public static bool NamesOtherRow(RowEvidence row, DocumentEvidence document) =>
        row.Label is { } label
        && row.Candidate.Stub is [.., { Label.Full.Length: <= LabelTexts.LongestPiece } stub]
        && !document.Labels.IsFragmentOfOther(stub.Label)
        && row.Table.Arrangement.Rows.Max(other => document.Labels.SimilarityOf(stub, other.Label!)) is >= Similarity.Least and var best
        && best > document.Labels.SimilarityOf(stub, label);

    /// <summary>The words of the row, with those around it, are certainly the label of another row and not of this one.</summary>
    public static bool IsMoreLikeOther(RowEvidence row, DocumentEvidence document) =>
        row.Label is not null
        && row.Aligned is { Similarity: > 0 and < Similarity.Certain, Count: 1, Candidate.Stub.Count: > 0 }
        && row.Table.Arrangement.Rows.Any(other => document.Labels.SimilarityOf(row.Aligned.First, other.Label!) >= Similarity.Certain);

    /// <summary>The alignment would be almost as good with another row of the form.</summary>
    public static bool IsAmbiguous(RowEvidence row) => row.Aligned.IsAmbiguous;

    /// <summary>A row without a label next to one that may be of another table or form.</summary>
    public static bool IsBesideForeign(RowEvidence row, DocumentEvidence document) =>
        row.LacksLabel && row.Neighbours.Any(neighbour => IsForeign(neighbour, document));

    /// <summary>A row that is only partly like its label, without the next row of the form above or below it.</summary>
    public static bool IsWeakAndAlone(RowEvidence row, DocumentEvidence document)
    {
        return row.Aligned.Similarity is > 0 and < Similarity.Certain && !Follows(row.Above, row) && !Follows(row, row.Below);

        bool Follows(RowEvidence? upper, RowEvidence? lower) =>
            upper is not null && lower is not null && upper.Aligned.Row + 1 == lower.Aligned.Row
            && Adjacency.Adjoins(document.Labels, upper.Aligned, lower.Aligned);
    }

    /// <summary>A row between two rows of another table, without its exact label: tables follow each other.</summary>
    public static IEnumerable<Suspicion> AmongOtherTable(DocumentEvidence document)
    {
        RowEvidence[] rows = [.. document.Rows.OrderBy(row => row.Aligned.First)];
        for (var i = 1; i + 1 < rows.Length; i++)
        {
            if (rows[i - 1].Table == rows[i + 1].Table && rows[i].Table != rows[i - 1].Table && rows[i].Aligned.Similarity < 1)
            {
                yield return new Suspicion(rows[i]);
            }
        }
    }
}
