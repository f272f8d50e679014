using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Parsing;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Labels;

/// <summary>Captions that say that what is below them is no row of the table.</summary>
internal static partial class CaptionRules
{
    /// <summary>The caption of the table names a year that is not the report's.</summary>
    public static IEnumerable<Suspicion> OfOtherYear(DocumentEvidence document)
    {
        foreach (var table in document.Tables.Where(table => table.Rows.Count > 0))
        {
            var years = ColumnHeaders.Above(table.Rows[0].Aligned.First, document.Candidates)
                .Select(words => string.Concat(words.Text.Select(TextCharacters.NarrowDigit)))
                .Where(text => YearPattern().IsMatch(text)
                    && document.Vocabulary.IsCaption(document.Vocabulary.LabelOf(YearPattern().Replace(text, ""))))
                .SelectMany(text => YearPattern().Matches(text))
                .Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                .ToHashSet();
            if (document.Facts.Year is { } year && years.Count > 0 && !years.Contains(year))
            {
                foreach (var row in table.Rows)
                {
                    yield return new Suspicion(row, Text: string.Join('、', years.Order()));
                }
            }
        }
    }

    /// <summary>
    /// Rows below a caption of other statistics, down to the next caption of the table: 下属单位情况. Numbers without a label in their line
    /// too, below a caption of another table that follows the row above: they may be a row of that table, though its headers have the
    /// words of this row's label, such as 总计.
    /// </summary>
    public static IEnumerable<Suspicion> UnderOther(DocumentEvidence document)
    {
        foreach (var table in document.Tables)
        {
            var isOther = false;
            foreach (var row in table.Rows)
            {
                List<Fragment> words = [.. WordsSinceLastRow(row.Aligned.First, document)];
                isOther = words.Exists(word => IsOfOtherStatistics(word, document.Vocabulary))
                    || (isOther && !words.Exists(word => IsCaptionOf(word, table.Arrangement, document)));
                if (isOther || (row.Candidate.Stub.Count == 0 && IsUnderOtherTable(words, table.Arrangement, document)))
                {
                    yield return new Suspicion(row);
                }
            }
        }
    }

    private static bool IsUnderOtherTable(List<Fragment> words, TableArrangement table, DocumentEvidence document) =>
        !words.Exists(word => table.IsTellingHeader(word.Label) || IsCaptionOf(word, table, document))
        && words.Exists(word => document.Tables.Any(other => IsCaptionOf(word, other.Arrangement, document)));

    /// <summary>True for a caption; the heading of a section may name its table: 政府信息公开行政复议、行政诉讼情况.</summary>
    private static bool IsCaptionOf(Fragment word, TableArrangement table, DocumentEvidence document) =>
        table.IsCaption(word.Label) || (document.Vocabulary.IsCaption(word.Label) && table.HasCaptionIn(word.Label));

    private static bool IsOfOtherStatistics(Fragment words, FormVocabulary vocabulary) =>
        OtherStatistics().IsMatch(words.Label.Full) && !vocabulary.IsPieceOfForm(words.Label);

    /// <summary>The words above a row, back to the row before it of any table.</summary>
    private static IEnumerable<Fragment> WordsSinceLastRow(int first, DocumentEvidence document)
    {
        IEnumerable<Fragment> words = document.Candidates[first].WordsAbove;
        for (var index = first - 1; document.UnusedAt(index) is { } unused; index--)
        {
            words = words.Concat(unused.WordsAbove).Concat(unused.Stub);
        }

        return words;
    }

    // 下属单位情况, 上年度情况, 其他机关行政复议情况: of other agencies or years.
    [GeneratedRegex("^(?:附件?)?(?:下属|所属|下级|其他(?:行政)?(?:机关|单位|部门)|上一?年度?|去年|往年|历年).{0,20}(?:情况|统计|数据|汇总)表?$")]
    private static partial Regex OtherStatistics();

    [GeneratedRegex("[（(]?(20[0-9]{2})\\s*年度?[）)]?")]
    private static partial Regex YearPattern();
}
