using ReportExtractor.Documents;
using ReportExtractor.Problems;

namespace ReportExtractor.RecordBuilding;

/// <summary>
/// Says of a document without any of the form's tables what it is instead, as far as it tells: a page that links to a report, or one
/// that a program fills in.
/// </summary>
internal static class NoTableMessage
{
    /// <summary>So many links are named; a page whose report is attached has one or two.</summary>
    private const int MostNamed = 5;

    // What a report is published as, and what archives of several are.
    private static readonly string[] FileEndings = [".doc", ".docx", ".wps", ".pdf", ".ofd", ".xls", ".xlsx", ".zip", ".rar", ".rtf", ".txt"];

    /// <summary>The message.</summary>
    /// <param name="path">The input's path.</param>
    /// <param name="document">The document.</param>
    public static Message For(string path, Document document)
    {
        var links = Likely(document.Links).Select(link => link.Text.Length > 0 ? $"“{link.Text}” ({link.Target})" : link.Target).Distinct().Take(MostNamed).ToList();
        return links.Count > 0 ? Messages.NoTableWithLinks(path, string.Join(", ", links))
            : document.HasScripts ? Messages.NoTableWithScripts(path)
            : Messages.NoTable(path);
    }

    /// <summary>Files first; where there are none, what is called a report.</summary>
    private static IEnumerable<DocumentLink> Likely(IReadOnlyList<DocumentLink> links)
    {
        var files = links.Where(link => FileEndings.Any(ending => PathOf(link.Target).EndsWith(ending, StringComparison.OrdinalIgnoreCase) || link.Text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).ToList();
        return (files.Count > 0 ? files : links.Where(link => link.Text.Contains("年度报告", StringComparison.Ordinal) || link.Text.Contains("年报", StringComparison.Ordinal)))
            .OrderByDescending(link => link.Text.Contains("政府信息公开", StringComparison.Ordinal));
    }

    private static string PathOf(string target) => target.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? target[..end] : target;
}
