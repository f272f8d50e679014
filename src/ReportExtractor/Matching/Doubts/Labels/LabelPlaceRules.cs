using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Labels;

/// <summary>
/// Labels that are elsewhere as well, that continue in the words of another row, or that were read apart from their numbers.
/// </summary>
internal static class LabelPlaceRules
{
    /// <summary>The label continues in the words of numbers below that became no row.</summary>
    public static bool ContinuesBelow(RowEvidence row, DocumentEvidence document) =>
        row.Table.HasLabels && document.UnusedAt(row.Aligned.End) is { Numbers: > 0, Stub: [.., var end] }
        && GainFrom(row, end, document.Labels) is not null;

    /// <summary>The label continues in the words of the row below.</summary>
    public static bool ContinuesInRowBelow(RowEvidence row, DocumentEvidence document) =>
        row.Table.HasLabels && row.Below is { Aligned: { Similarity: < Similarity.Certain, Candidate.Stub: [.., var end] } }
        && GainFrom(row, end, document.Labels) > 0;

    /// <summary>The words of the row end the label of the row above.</summary>
    public static bool EndsLabelAbove(RowEvidence row, DocumentEvidence document) =>
        row.Above is { } above && ContinuesInRowBelow(above, document);

    /// <summary>A line without numbers above or below has exactly the label, and the row has not.</summary>
    public static bool IsLabelElsewhere(RowEvidence row, DocumentEvidence document) =>
        row.Table.HasLabels && row.Label is { } label
        && (FollowsItsLabel(row.Aligned, label, document.Labels)
            || PrecedesItsLabel(row.Aligned, label, document.Labels)
            || (HasNoWords(row) && IsBelowOtherWords(label, row.Candidate.WordsBelow, document)));

    /// <summary>
    /// Two labels in one cell, or a label and other words: which of them its numbers belong to is unknown, and so is what rows belong to
    /// that have neither label.
    /// </summary>
    public static IEnumerable<Suspicion> LabelsInOneCell(DocumentEvidence document)
    {
        RowCandidate[] unused = [.. document.Unused.Select(index => document.Candidates[index])];
        foreach (var table in document.Tables.Where(table => table.HasLabels))
        {
            // What is exactly a label has no other in it.
            var naming = table.Rows.Where(row => row.Aligned.Similarity < 1).Select(row => row.Candidate).Concat(unused)
                .Select(candidate => (Candidate: candidate, Names: NamesIn(candidate, document.Labels)))
                .Where(other => other.Names.Count > 0).ToList();
            foreach (var row in table.Rows.Where(row => naming.Exists(other => SharesCell(row, other.Candidate, other.Names))))
            {
                yield return new Suspicion(row);
            }
        }

        bool SharesCell(RowEvidence row, RowCandidate candidate, List<string> names) => candidate == row.Candidate
            ? names.Exists(line => row.Table.Arrangement.Rows.Any(other => IsExactly(line, other.Label!)))
            : row.Aligned.Similarity < 1 && names.Exists(line => IsExactly(line, row.Label!));

        bool IsExactly(string line, RowLabel label) => document.Labels.SimilarityOf(line, label) >= 1;
    }

    /// <summary>
    /// Labels and numbers that were read apart, each in a block: only their order shows which belong together, and if a label of the block
    /// or numbers in front of it are left over while rows have none, not even that. Rows without a label that were placed by such rows are
    /// in doubt with them.
    /// </summary>
    public static IEnumerable<Suspicion> LabelsLeftOver(DocumentEvidence document)
    {
        foreach (var table in document.Tables.Where(table => table.HasLabels))
        {
            var missing = table.Arrangement.Rows.Select(row => row.Label).OfType<RowLabel>()
                .Except(table.Rows.Select(row => row.Label).OfType<RowLabel>()).ToList();
            if (missing.Count == 0)
            {
                continue;
            }

            var rows = table.Rows;
            bool[] areStranded = [.. rows.Select(row => IsStranded(row, missing, document.Labels) || HasNumbersOverLabel(row, document))];
            foreach (var last in rows.Where(row => IsOverDividedBlock(row, document.Labels)))
            {
                for (var i = last.Index + 1; i >= 0 && rows[i].Candidate.Stub.Count == 0; i--)
                {
                    areStranded[i] = true;
                }
            }

            for (var i = 1; i < rows.Count; i++)
            {
                areStranded[i] |= areStranded[i - 1] && HasNoWords(rows[i]);
            }

            for (var i = rows.Count - 2; i >= 0; i--)
            {
                areStranded[i] |= areStranded[i + 1] && HasNoWords(rows[i]);
            }

            foreach (var row in rows.Where(row => areStranded[row.Index]))
            {
                yield return new Suspicion(row);
            }
        }
    }

    /// <summary>
    /// Numbers above the first label of a table whose cells are each on a line of their own: the labels may be behind their numbers, and
    /// every row have those of the row below. So has a row whose label was torn off, if that of a row above it was torn off to the same
    /// place: all labels there may be of the rows above.
    /// </summary>
    public static IEnumerable<Suspicion> LabelsBehindNumbers(DocumentEvidence document)
    {
        // A program that sorts the words of a page by their height does so in all tables.
        var isSorted = document.Tables.Any(table => table.HasLabels && table.Rows is [var first, ..] && HasRowOver(first, document));
        return document.Tables
            .Where(table => table.HasLabels && table.Rows is [var first, ..] && (isSorted || IsFirstOfColumn(first, document)))
            .SelectMany(table => table.Rows)
            .Concat(document.Rows.Where(row => HasLabelOfRowAbove(row, document.Labels)))
            .Select(row => new Suspicion(row));
    }

    private static bool HasLabelOfRowAbove(RowEvidence row, LabelScores labels) =>
        row.Aligned is { Similarity: > 0, Candidate.Stub.Count: 0 } && row.Above is { LacksLabel: true, Label: { } above }
        && row.Candidate.WordsAbove.Any(words => labels.SimilarityOf(words, above) >= Similarity.Certain);

    /// <summary>
    /// True if as many numbers as the first row has are between the headers and its label. Numbers of the columns, 1 2 3, are none.
    /// </summary>
    private static bool HasRowOver(RowEvidence row, DocumentEvidence document)
    {
        return row is { Row.Cells: > 1, Candidate: { Stub.Count: > 0, Grid: 0 } }
            && document.UnusedAt(row.Aligned.First - 1) is { Grid: 0 } above
            && above.Numbers == row.Row.Cells && above.Values.Count == row.Row.Cells
            && (above.Stub is [.., var beside] ? beside : above.WordsAbove is [.., var over] ? over : null) is { } words
            && EndsInHeader(words)
            && !above.Values.Select((fragment, i) => fragment.Value.Number == i + 1).All(isCount => isCount);

        bool EndsInHeader(Fragment words) =>
            words.Text.Split([' ', '\n', '\u3000'], StringSplitOptions.RemoveEmptyEntries) is [.., var last]
            && row.Table.Arrangement.IsHeader(LabelText.Of(last, words.Letters));
    }

    private static bool IsFirstOfColumn(RowEvidence row, DocumentEvidence document) =>
        row.Candidate is { Stub.Count: 0, FollowsProse: false, WordsAbove.Count: > 0 }
        && document.UnusedAt(row.Aligned.First - 1) is { Stub.Count: 0 } above
        && above.Filled == row.Row.Cells
        && above.WordsAbove.Any(words => row.Table.Arrangement.IsHeader(words.Label))
        && !row.Candidate.WordsAbove.Any(words => document.Vocabulary.IsOther(words.Label));

    private static bool HasNoWords(RowEvidence row) => row.Aligned is { Similarity: 0, Candidate.Stub.Count: 0 };

    private static bool IsStranded(RowEvidence row, List<RowLabel> missing, LabelScores labels) =>
        row.Aligned is { Similarity: > 0, Candidate: { Stub.Count: 0 } candidate }
        && candidate.WordsAbove.Concat(candidate.WordsBelow).Any(words => NamesMissing(words, missing, row.Table.Arrangement, labels));

    /// <summary>
    /// True if the labels between a row and the next are those of rows on both sides: they may all be of the rows above, or of those below.
    /// </summary>
    private static bool IsOverDividedBlock(RowEvidence row, LabelScores labels)
    {
        return HasNoWords(row) && row is { Label: { } own, Below: { Candidate.Stub.Count: 0, Label: { } next } }
            && Names(own) && Names(next);

        bool Names(RowLabel label) => row.Candidate.WordsBelow.Any(words => labels.SimilarityOf(words, label) >= Similarity.Certain);
    }

    /// <summary>True if the label of a row is between it and as many numbers that became no row, and may be theirs.</summary>
    private static bool HasNumbersOverLabel(RowEvidence row, DocumentEvidence document) =>
        row.Aligned is { Similarity: > 0, Candidate.Stub.Count: 0 }
        && document.UnusedAt(row.Aligned.First - 1) is { Stub.Count: 0 } above && above.Numbers == row.Row.Cells;

    /// <summary>True for words that are like the label of a row without numbers, and not more like another.</summary>
    private static bool NamesMissing(Fragment words, List<RowLabel> missing, TableArrangement table, LabelScores labels) =>
        !(words.Label.Number.Style == NumberStyle.None && labels.IsOther(words.Label))
        && missing.Max(label => labels.SimilarityOf(words, label)) is >= Similarity.Certain and var best
        && table.Rows.All(row => labels.SimilarityOf(words, row.Label!) <= best);

    /// <summary>The lines of a candidate's label that are exactly the label of a row.</summary>
    private static List<string> NamesIn(RowCandidate candidate, LabelScores labels) =>
        [.. candidate.Stub.Where(fragment => fragment.Text.Contains('\n', StringComparison.Ordinal))
            .SelectMany(fragment => fragment.Text.Split('\n')).Distinct().Where(labels.IsRowLabel)];

    /// <summary>True if the label is below words of no form, which may be the rest of a cell: the numbers may be those above.</summary>
    private static bool IsBelowOtherWords(RowLabel label, IReadOnlyList<Fragment> below, DocumentEvidence document) =>
        below.TakeWhile(words => document.Labels.SimilarityOf(words, label) < 1).Count() is var between && between < below.Count
        && below.Take(between).Any(words => !document.Vocabulary.IsPieceOfForm(words.Label));

    /// <summary>By how much a row's label is more similar together with other words; null if it is less.</summary>
    private static double? GainFrom(RowEvidence row, Fragment end, LabelScores labels) =>
        row.Candidate.Stub is [.., var start] && row.Label is { } label
        && labels.SimilarityOf(LabelWords.Join([start.Text, end.Text]), label) is >= Similarity.Certain and var whole
        && whole - labels.SimilarityOf(start, label) is >= 0 and var gain ? gain : null;

    /// <summary>
    /// True if words above the row are its label, which does not continue in the row's own words: those may be a row that the form does
    /// not have.
    /// </summary>
    private static bool FollowsItsLabel(AlignedRow row, RowLabel label, LabelScores labels) =>
        row is { Similarity: < 1, Candidate.Stub: [.., var stub] } && labels.SimilarityOf(stub, label) >= row.Similarity
        && row.Candidate.WordsAbove.ToList() is var above
        && above.FindLastIndex(fragment => labels.SimilarityOf(fragment, label) >= 1) is >= 0 and var first
        && LabelWords.Join(above.Skip(first).Append(stub).Select(fragment => fragment.Text)) is var joined
        && labels.SimilarityOf(joined, label) < Similarity.Certain;

    /// <summary>
    /// True if the label is below a row with words of its own that are no part of it: they may be the label of the row above.
    /// </summary>
    private static bool PrecedesItsLabel(AlignedRow row, RowLabel label, LabelScores labels) =>
        row is { Similarity: < 1, Candidate: { Stub: [.., var stub], WordsBelow: [var below, ..] } }
        && labels.SimilarityOf(below, label) is >= Similarity.Certain and var alone
        && labels.SimilarityOf(LabelWords.Join([stub.Text, below.Text]), label) <= alone;
}
