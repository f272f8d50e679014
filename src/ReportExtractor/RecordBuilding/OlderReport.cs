using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Matching;
using ReportExtractor.Problems;
using ReportExtractor.RecordBuilding.Header;
using ReportExtractor.Records;
using ReportExtractor.Templates.Older;

namespace ReportExtractor.RecordBuilding;

/// <summary>
/// A report for a year before 2019. Its tables are others: a row of theirs that a later form happens to name is not that row.
/// </summary>
/// <param name="Year">The year, or null if the report does not say it.</param>
/// <param name="Form">The older form that it follows, or null if that is not known.</param>
internal sealed record OlderReport(int? Year, OlderForm? Form)
{
    /// <summary>Recognises such a report.</summary>
    /// <param name="document">The document.</param>
    /// <param name="header">Its header.</param>
    /// <param name="match">What of the forms was found in it.</param>
    /// <returns>Null for a report that the forms read, and for a document that is no report of these years.</returns>
    public static OlderReport? Find(Document document, ReportHeader header, FormMatch match)
    {
        var isFound = !match.IsEmpty && match.HasHeaders;
        var isOfOwnForm = !match.IsEmpty && match.Template.FirstYear is not > OlderForms.LastYear;
        if (header.Year > OlderForms.LastYear || isOfOwnForm || (header.Year is null && isFound))
        {
            return null;
        }

        var form = OlderForms.In(TextOf(document));
        var isCalledReport = header.Year is not null && header.Title?.Contains("政府信息", StringComparison.Ordinal) == true;
        return form is not null || (isCalledReport && !isFound && !NoTableMessage.HasLinks(document))
            ? new OlderReport(header.Year, form)
            : null;
    }

    /// <summary>What it is, and how it can be read.</summary>
    /// <param name="path">The input's path.</param>
    public Message ToMessage(string path)
    {
        var report = Year is { } year ? Messages.ReportOfYear(year) : Messages.ReportWithoutYear();
        return Form switch
        {
            null => Messages.OlderFormNotKnown(path, report),
            { HasTemplate: true } => Messages.OlderFormShipped(path, report, Form.Name, Form.Id),
            _ => Messages.OlderFormNamed(path, report, Form.Name),
        };
    }

    private static string TextOf(Document document)
    {
        var text = new StringBuilder();
        foreach (var line in HeaderText.Lines(document))
        {
            foreach (var c in HeaderText.Plain(line))
            {
                if (char.IsLetterOrDigit(c))
                {
                    text.Append(c);
                }
            }
        }

        return text.ToString();
    }
}
