using System.Text.RegularExpressions;

namespace ReportExtractor.Readers.Pdf;

/// <summary>Takes the headers, footers and numbers of pages away: lines at the pages' edges that come again on other pages, or that hold a number alone.</summary>
internal static partial class PageFurniture
{
    /// <summary>Headers and footers have two lines at the most.</summary>
    private const int MostLines = 2;

    /// <summary>They stand at the same height on every page, up to so many points.</summary>
    private const double SameHeight = 4;

    /// <summary>Takes them away.</summary>
    /// <param name="pages">The pages, each from top to bottom.</param>
    public static List<PageItem> Remove(IReadOnlyList<IReadOnlyList<PageItem>> pages)
    {
        var edges = pages.Select(EdgeLines).ToList();
        var kept = new List<PageItem>();
        for (var i = 0; i < pages.Count; i++)
        {
            var others = edges.Where((_, other) => other != i).SelectMany(lines => lines).ToList();
            var gone = edges[i].Where(line => PageNumber().IsMatch(line.Paragraph.Text) || others.Exists(other => IsSame(line, other))).ToHashSet();
            kept.AddRange(pages[i].Where(item => item is not PageTextLine line || !gone.Contains(line)));
        }

        return kept;
    }

    private static List<PageTextLine> EdgeLines(IReadOnlyList<PageItem> page) =>
        [.. page.Take(MostLines).TakeWhile(item => item is PageTextLine).Concat(page.Reverse().Take(MostLines).TakeWhile(item => item is PageTextLine)).Cast<PageTextLine>().Distinct()];

    private static bool IsSame(PageTextLine one, PageTextLine other) =>
        Math.Abs(one.Box.Top - other.Box.Top) <= SameHeight && Digits().Replace(one.Paragraph.Text.Trim(), "#") == Digits().Replace(other.Paragraph.Text.Trim(), "#");

    // 3, - 3 -, — 3 —, 第 3 页, 第 3 页 共 8 页, 3/8
    [GeneratedRegex(@"^\s*[-—－–~·•]?\s*(?:第\s*)?[0-9]{1,4}\s*(?:页|頁)?(?:\s*[/，,]?\s*共?\s*[0-9]{1,4}\s*(?:页|頁)?)?\s*[-—－–~·•]?\s*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
