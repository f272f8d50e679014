using ReportExtractor.Documents;
using ReportExtractor.Reconstruction;

namespace ReportExtractor.Records;

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
        var headings = new HashSet<string>();
        var isBehind = false;
        foreach (var line in document.Blocks.OfType<Paragraph>().Where(line => header.Agency is not null && line.Text.Length <= ReportHeaderReader.LongestTitle))
        {
            if (headings.Count > 0 && !isBehind)
            {
                isBehind = ReportHeaderReader.TitleIn(line.Text) is { Agency: { Length: > 1 } agency, Year: { } year } && (year != header.Year || !Contains(agency, header.Agency!));
            }

            if (LabelText.Of(line.Text) is var label && vocabulary.IsCaption(label) && !headings.Add(label.Full) && isBehind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one name is the other, or the other with more of its place.</summary>
    private static bool Contains(string agency, string other) =>
        agency.Contains(other, StringComparison.Ordinal) || other.Contains(agency, StringComparison.Ordinal);
}
