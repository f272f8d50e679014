using ReportExtractor.Matching.Labels;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching;

/// <summary>What of a form was found in a document.</summary>
/// <param name="Template">The form that most of the document's tables follow.</param>
/// <param name="Tables">Every table of the form, and tables of other forms that the document prints.</param>
/// <param name="HasSeveralReports">True if the document has more than one report.</param>
/// <param name="HeadersFound">How many of the form's headers are among the words of the document.</param>
/// <param name="NamesRow">True if a row's label was found that is nothing else: 总计 is a header of many tables.</param>
internal sealed record FormMatch(
    FormTemplate Template, IReadOnlyList<DecidedTable> Tables, bool HasSeveralReports, int HeadersFound, bool NamesRow)
{
    /// <summary>Without a row's label, at least this many headers make a table of numbers one of the form's.</summary>
    private const int LeastHeaders = 3;

    /// <summary>How similar the candidates' words are to the labels of the forms; null if nothing was matched.</summary>
    public LabelScores? Labels { get; init; }

    /// <summary>True if nothing of the form was found: numbers alone, in rows of the right length, are not the form.</summary>
    public bool IsEmpty =>
        Tables.All(table => table.Rows.Count == 0)
        || (!HasHeaders && !NamesRow);

    /// <summary>True if the document has enough of the form's headers that its tables are the form's.</summary>
    public bool HasHeaders => HeadersFound >= LeastHeaders;
}
