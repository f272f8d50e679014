using ReportExtractor.Documents;
using ReportExtractor.Problems;

namespace ReportExtractor.RecordBuilding;

/// <summary>
/// The message about a document without any of the form's tables: what it is instead, if that is plain, such as a page that links to a
/// report, or one that a program fills in.
/// </summary>
internal static class NoTableMessage
{
    /// <summary>At most this many links are listed. A page whose report is attached has one or two.</summary>
    private const int MostListed = 5;

    // The formats in which reports are published, and those of archives of several.
    private static readonly string[] FileEndings =
        [".doc", ".docx", ".wps", ".pdf", ".ofd", ".xls", ".xlsx", ".zip", ".rar", ".rtf", ".txt"];

    /// <summary>The message.</summary>
    /// <param name="path">The input's path.</param>
    /// <param name="document">The document.</param>
    public static Message For(string path, Document document)
    {
        string[] links = [.. LinksToReports(document.Links).Select(Show).Distinct().Take(MostListed)];
        return links.Length > 0 ? Messages.NoTableWithLinks(path, string.Join(", ", links))
            : document.HasScripts ? Messages.NoTableWithScripts(path)
            : Messages.NoTable(path);
    }

    /// <summary>True if the document links to what may be a report.</summary>
    /// <param name="document">The document.</param>
    public static bool HasLinks(Document document) => LinksToReports(document.Links).Any();

    private static string Show(DocumentLink link) => link.Text.Length > 0 ? $"“{link.Text}” ({link.Target})" : link.Target;

    /// <summary>Links to files, or if there are none, links that are called a report.</summary>
    private static IEnumerable<DocumentLink> LinksToReports(IReadOnlyList<DocumentLink> links)
    {
        var files = links.Where(link => IsFile(PathOf(link.Target)) || IsFile(link.Text)).ToList();
        return (files.Count > 0 ? files : links.Where(IsCalledReport))
            .OrderByDescending(link => link.Text.Contains("政府信息公开", StringComparison.Ordinal));
    }

    private static bool IsFile(string name) =>
        Array.Exists(FileEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsCalledReport(DocumentLink link) =>
        link.Text.Contains("年度报告", StringComparison.Ordinal) || link.Text.Contains("年报", StringComparison.Ordinal);

    private static string PathOf(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? target : target[..end];
    }
}
