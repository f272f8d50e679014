using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Labels;

/// <summary>Labels that have all characters of the form's and mean something else.</summary>
internal static class LabelMeaningRules
{
    /// <summary>Words that only say that something is counted: with them a label means the same.</summary>
    private static readonly string[] Counting =
    [
        "政府信息", "事项", "项目", "件数", "数量", "数目", "次数", "总数", "情况", "合计", "小计", "其中", "信息",
        "件", "数", "次", "项", "宗", "类", "的", "等",
    ];

    /// <summary>
    /// Characters that turn a label into its opposite. Another single character in front of one is more likely a mark or a piece of a
    /// group's name that was misread.
    /// </summary>
    private const string Negations = "不非未无免";

    /// <summary>Fewer characters end one label and begin another: 申请 does both.</summary>
    private const int ShortestEnd = 3;

    /// <summary>The label of the row is the form's with more words: 不予行政许可 and 行政处罚听证 are other things than 行政许可 and 行政处罚.</summary>
    public static bool SaysMore(RowEvidence row, DocumentEvidence document)
    {
        // Above its cells, exactly the label may be followed by more words.
        if (row.Label is not { } label
            || (row.Aligned.Similarity >= 1 && row.Candidate.Stub.Count > 0)
            || WordsOf(row.Candidate, label) is not { } words || label.Printed.Contains(words))
        {
            return false;
        }

        var printed = Whole(words, label, row.Candidate);
        var (own, form) = label.Printed
            .Select(text => (Own: printed.Contains(text, StringComparison.Ordinal) ? text : EndAtStart(printed, text), Form: text))
            .MaxBy(text => text.Own.Length);
        if (own.Length == 0)
        {
            return false;
        }

        var at = printed.LastIndexOf(own, StringComparison.Ordinal);
        var before = Meaning(printed[..at], document.Vocabulary);
        var behind = printed[(at + own.Length)..];
        return (Meaning(behind, document.Vocabulary).Length > 1 && !EndsLongerForm(label, form, behind))
            || (before.Length > 0 && Negations.Contains(before[0], StringComparison.Ordinal))
            || (before.Length > 1 && !document.Vocabulary.IsFragmentOfOther(before));
    }

    /// <summary>A label with its last line: if it, or its end, is the beginning of the form's, the line below may go on.</summary>
    private static string Whole(string printed, RowLabel label, RowCandidate row)
    {
        // Words with a number of their own begin another label: （六）其, the first line of a group's name.
        if (row.WordsBelow is not [{ Label.Number.Style: NumberStyle.None } words, ..])
        {
            return printed;
        }

        var (below, whole) = (words.Label.Core, printed + words.Label.Core);
        return label.Printed.Any(text => Begins(text) || IsAcross(text)) ? whole : printed;

        bool Begins(string text) => text.Length > printed.Length && text.StartsWith(printed, StringComparison.Ordinal);

        bool IsAcross(string text) => whole.Contains(text, StringComparison.Ordinal)
            && !printed.Contains(text, StringComparison.Ordinal) && !below.Contains(text, StringComparison.Ordinal);
    }

    /// <summary>
    /// The words nearest to the cells of a row, in its line or above it; above it, with those of the label in front of them.
    /// </summary>
    private static string? WordsOf(RowCandidate row, RowLabel label)
    {
        // The label may be broken: 行政处 over 罚复议.
        List<Fragment> lines =
            [.. row.WordsAbove.TakeLast(RowScores.MostMerged), .. row.Stub.Where(words => !words.Label.IsEmpty).TakeLast(1)];
        return Enumerable.Range(0, lines.Count).Reverse().Select(first => TextOf(lines[first..])).FirstOrDefault(HasLabel)
            ?? lines.LastOrDefault()?.Label.Core;

        bool HasLabel(string words) => label.Printed.Any(text => words.Contains(text, StringComparison.Ordinal));

        static string TextOf(List<Fragment> lines) =>
            LabelText.Of(LabelWords.Join(lines.Select(line => line.Text)), lines[0].Letters).Core;
    }

    /// <summary>The end of a label that a text begins with, as the last line of a broken label does: 性收费 of 性收费复议.</summary>
    private static string EndAtStart(string printed, string label)
    {
        for (var from = 1; from + ShortestEnd <= label.Length; from++)
        {
            if (printed.StartsWith(label.AsSpan(from), StringComparison.Ordinal))
            {
                return label[from..];
            }
        }

        return "";
    }

    /// <summary>
    /// True for the damaged end of a longer form of the label, or its beginning, after its short form: 、政机关不再处理.
    /// </summary>
    private static bool EndsLongerForm(RowLabel label, string own, string behind) => label.Printed.Any(form =>
        form.StartsWith(own, StringComparison.Ordinal)
        && (form.AsSpan(own.Length).StartsWith(behind) || Similarity.Of(behind, form.AsSpan(own.Length)) >= Similarity.Certain));

    /// <summary>What words in front of a label or behind it mean, without words of the forms, of counting, and without digits.</summary>
    private static string Meaning(string words, FormVocabulary vocabulary)
    {
        var rest = Counting.Aggregate(vocabulary.Words.RemoveFrom(words), (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return string.Concat(rest.Where(char.IsLetter));
    }
}
