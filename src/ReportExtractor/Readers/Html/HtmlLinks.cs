using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Html;

/// <summary>The links of a page: anchors, frames and viewers, and addresses of files in its scripts.</summary>
internal static partial class HtmlLinks
{
    /// <summary>The most links: an agency's page has some three hundred.</summary>
    private const int MostLinks = 2_000;

    /// <summary>Finds the links.</summary>
    /// <param name="page">The page.</param>
    public static IReadOnlyList<DocumentLink> Of(IDocument page)
    {
        var anchors = page.QuerySelectorAll("a[href]").Select(a => new DocumentLink(TextOf(a), a.GetAttribute("href")!.Trim()));
        var frames = page.QuerySelectorAll("iframe[src],embed[src],object[data]")
            .Select(frame => new DocumentLink("", (frame.GetAttribute("src") ?? frame.GetAttribute("data"))!.Trim()));
        var scripts = page.QuerySelectorAll("script")
            .SelectMany(script => FileInScript().Matches(script.TextContent))
            .Select(match => new DocumentLink("", match.Groups["target"].Value));
        return [.. anchors.Concat(frames).Concat(scripts).Where(link => link.Target.Length > 0).Take(MostLinks)];
    }

    private static string TextOf(IElement anchor)
    {
        var text = anchor.GetAttribute("title") is { Length: > 0 } title ? title : anchor.TextContent;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("""["'](?<target>[^"'\s<>\\]{1,300}\.(?:docx?|wps|pdf|xlsx?|ofd|zip|rar))["']""", RegexOptions.IgnoreCase)]
    private static partial Regex FileInScript();
}
