using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

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
            var gone = edges[i].Where(line => IsPageNumber(line, others, pages.Count) || others.Exists(other => IsSame(line, other))).ToHashSet();
            kept.AddRange(pages[i].Where(item => item is not PageTextLine line || !gone.Contains(line)));
        }

        return kept;
    }

    private static List<PageTextLine> EdgeLines(IReadOnlyList<PageItem> page) =>
        [.. page.Take(MostLines).TakeWhile(item => item is PageTextLine).Concat(page.Reverse().Take(MostLines).TakeWhile(item => item is PageTextLine)).Cast<PageTextLine>().Distinct()];

    private static bool IsSame(PageTextLine one, PageTextLine other) =>
        one.Paragraph.Text.Any(char.IsLetter) && Math.Abs(one.Box.Top - other.Box.Top) <= SameHeight && Digits().Replace(one.Paragraph.Text.Trim(), "#") == Digits().Replace(other.Paragraph.Text.Trim(), "#");

    /// <summary>A number with dashes or words around it; a bare one only where such numbers count the pages at the same height on most of them: it may be the end of a number that was broken.</summary>
    private static bool IsPageNumber(PageTextLine line, List<PageTextLine> others, int pages)
    {
        return MarkedNumber().IsMatch(line.Paragraph.Text) || (BareNumber(line) is > 0 and var number && 1 + others.Where(other => Counts(other, number)).DistinctBy(other => other.Page).Count() is > 1 and var counted && 2 * counted >= pages);

        bool Counts(PageTextLine other, int number) => IsAtHeightOf(other, line) && BareNumber(other) is > 0 and var second && second - other.Page == number - line.Page;
    }

    private static bool IsAtHeightOf(PageTextLine one, PageTextLine other) =>
        Math.Abs(one.Box.Top - other.Box.Top) <= SameHeight || Math.Abs(one.View.Height - one.Box.Top - (other.View.Height - other.Box.Top)) <= SameHeight;

    private static int? BareNumber(PageTextLine line) =>
        line.Paragraph.Text.Trim() is { Length: <= 4 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // - 3 -, — 3 —, 第 3 页, 第 3 页 共 8 页, 3/8
    [GeneratedRegex(@"^\s*(?:[-—－–~·•]+\s*[0-9]{1,4}\s*[-—－–~·•]+|第\s*[0-9]{1,4}\s*[页頁](?:[\s/，,]*共\s*[0-9]{1,4}\s*[页頁])?|[0-9]{1,4}\s*/\s*[0-9]{1,4})\s*$")]
    private static partial Regex MarkedNumber();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
