using ReportExtractor.Documents;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>
/// Finds out from titles and headings whether a file has a second report. Rows show it too, but not if one of the reports left its tables
/// empty.
/// </summary>
/// <param name="header">The header of the first report.</param>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed class SecondReport(ReportHeader header, FormVocabulary vocabulary)
{
    /// <summary>
    /// True if a line is the title of another report, and headings of the form are in front of it and again behind it.
    /// </summary>
    /// <param name="document">The document.</param>
    public bool IsIn(Document document)
    {
        // Few documents have such a title: without one no heading is looked for.
        Paragraph[] lines = [.. document.Blocks.OfType<Paragraph>().Where(line => line.Text.Length <= TitleFinder.LongestTitle)];
        if (header.Title is null || !Array.Exists(lines, IsTitleOfAnother))
        {
            return false;
        }

        var headings = new HashSet<string>(vocabulary.Comparer);
        var isBehind = false;
        foreach (var line in lines)
        {
            isBehind = isBehind || (headings.Count > 0 && IsTitleOfAnother(line));
            var label = vocabulary.LabelOf(line.Text);
            if (vocabulary.IsCaption(label) && !headings.Add(label.Full) && isBehind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for the title of a report of another agency or year.</summary>
    private bool IsTitleOfAnother(Paragraph line) => header.Agency is { } own
        ? line.Text.AsSpan().IndexOfAny('报', '報') >= 0
            && TitleFinder.PartsOf(line.Text) is { Agency: { Length: > 1 } agency, Year: { } year }
            && (year != header.Year || !IsSameOrLonger(agency, own))
        : vocabulary.Letters != LabelLetters.Ignored && WesternTitle.IsOfOtherYear(line.Text, header);

    /// <summary>True if one name is the other, or the other with more of its place.</summary>
    private static bool IsSameOrLonger(string agency, string other) =>
        agency.Contains(other, StringComparison.Ordinal) || other.Contains(agency, StringComparison.Ordinal);
}
