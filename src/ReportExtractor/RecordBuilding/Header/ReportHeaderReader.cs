using ReportExtractor.Documents;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>Reads a report's header from its title and from the sentence on its period, and from nothing else.</summary>
internal static class ReportHeaderReader
{
    /// <summary>Reads.</summary>
    /// <param name="document">The document.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static ReportHeader Read(Document document, FormVocabulary vocabulary)
    {
        var title = TitleFinder.Find(document);
        var (agency, year) = title is null ? default : TitleParts.Of(title);
        agency = year is null && title is not null ? TitleParts.AgencyWithoutYear(title) : agency;
        var (start, end) = ReportPeriod.Find(document, year);
        return title is null && vocabulary.Letters != LabelLetters.Ignored && WesternTitle.Find(document, vocabulary) is { } western
            ? new ReportHeader(western.Title, null, western.Year, start, end, null)
            : new ReportHeader(title, agency, year ?? end?.Year, start, end, null);
    }
}
