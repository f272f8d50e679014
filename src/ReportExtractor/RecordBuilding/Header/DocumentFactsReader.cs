using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.RecordBuilding.Header;

/// <summary>Gathers what is known of a document as a whole before its rows are matched.</summary>
internal static class DocumentFactsReader
{
    /// <summary>Gathers.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">Its layout lines.</param>
    /// <param name="header">The header of its report.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static DocumentFacts Read(
        Document document,
        IReadOnlyList<LayoutLine> lines,
        ReportHeader header,
        IReadOnlyList<FormTemplate> forms,
        FormVocabulary vocabulary) => new(
            DocumentWords.Of(lines, vocabulary),
            header.Year ?? YearReader.MostNamed(document),
            new SecondReport(header, vocabulary).IsIn(document),
            new ReportBoundaries(header, forms, vocabulary).Find(lines));
}
