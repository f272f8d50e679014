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
    /// Numbers without a label in their line, below a caption of another table that follows the row above: they may be a row of that
    /// table, though its headers have the words of this row's label, such as 总计.
    /// </summary>
    public static bool IsUnderOther(RowEvidence row, DocumentEvidence document)
    {
        if (row.Candidate.Stub.Count > 0)
        {
            return false;
        }

        var table = row.Table.Arrangement;
        List<Fragment> words = [.. WordsSinceLastRow(row.Aligned.First, document)];
        return !words.Exists(word => table.IsTellingHeader(word.Label) || IsCaptionOf(word, table))
            && words.Exists(word => document.Tables.Any(other => IsCaptionOf(word, other.Arrangement)));

        // The heading of a section may name its table: 政府信息公开行政复议、行政诉讼情况.
        bool IsCaptionOf(Fragment word, TableArrangement other) =>
            other.IsCaption(word.Label) || (document.Vocabulary.IsCaption(word.Label) && other.HasCaptionIn(word.Label));
    }

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

    [GeneratedRegex("[（(]?(20[0-9]{2})\\s*年度?[）)]?")]
    private static partial Regex YearPattern();
}
