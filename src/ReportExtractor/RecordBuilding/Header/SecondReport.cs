using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>
/// Tells from titles and headings whether a file holds a second report. Rows tell it too, but not where one of the reports left its tables empty.
/// </summary>
internal static class SecondReport
{
    /// <summary>True where the title of another office's or year's report stands in a line of its own, and headings of the form stand in front of it that come again behind it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="header">What the report says of itself.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static bool Follows(Document document, ReportHeader header, FormVocabulary vocabulary)
    {
        // Few documents have such a title: without one no heading is looked for.
        if (header.Agency is not { } own || !document.Blocks.OfType<Paragraph>().Any(IsOfAnother))
        {
            return false;
        }

        var headings = new HashSet<string>(vocabulary.Comparer);
        var isBehind = false;
        foreach (var line in document.Blocks.OfType<Paragraph>().Where(line => line.Text.Length <= ReportHeaderReader.LongestTitle))
        {
            isBehind = isBehind || (headings.Count > 0 && IsOfAnother(line));
            if (vocabulary.LabelOf(line.Text) is var label && vocabulary.IsCaption(label) && !headings.Add(label.Full) && isBehind)
            {
                return true;
            }
        }

        return false;

        bool IsOfAnother(Paragraph line) =>
            line.Text.AsSpan().IndexOfAny('报', '報') >= 0 && line.Text.Length <= ReportHeaderReader.LongestTitle
            && ReportHeaderReader.TitleIn(line.Text) is { Agency: { Length: > 1 } agency, Year: { } year } && (year != header.Year || !Contains(agency, own));
    }

    /// <summary>True where one name is the other, or the other with more of its place.</summary>
    private static bool Contains(string agency, string other) =>
        agency.Contains(other, StringComparison.Ordinal) || other.Contains(agency, StringComparison.Ordinal);
}
