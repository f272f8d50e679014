using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Parsing;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>
/// Removes the headers, footers and numbers of pages: lines at the edges of pages that are repeated on other pages or are page numbers.
/// </summary>
internal static partial class PageFurniture
{
    /// <summary>The most lines of a header or a footer.</summary>
    private const int MostLines = 2;

    /// <summary>The largest difference of their heights on the pages, in points.</summary>
    private const double SameHeight = 4;

    /// <summary>The longest bare page number: no report has ten thousand pages.</summary>
    private const int LongestNumber = 4;

    /// <summary>Removes headers, footers and page numbers.</summary>
    /// <param name="pages">The items of each page from top to bottom.</param>
    public static List<PageItem> Remove(IReadOnlyList<IReadOnlyList<PageItem>> pages)
    {
        var edges = pages.Select(EdgeLines).ToList();
        var kept = new List<PageItem>();
        for (var i = 0; i < pages.Count; i++)
        {
            var others = edges.Where((_, other) => other != i).SelectMany(lines => lines).ToList();
            var furniture = edges[i]
                .Where(line => IsPageNumber(line, others, pages.Count) || others.Exists(other => IsSame(line, other)))
                .ToHashSet();
            kept.AddRange(pages[i].Where(item => item is not PageTextLine line || !furniture.Contains(line)));
        }

        return kept;
    }

    private static List<PageTextLine> EdgeLines(IReadOnlyList<PageItem> page)
    {
        var top = page.Take(MostLines).TakeWhile(item => item is PageTextLine);
        var bottom = page.Reverse().Take(MostLines).TakeWhile(item => item is PageTextLine);
        return [.. top.Concat(bottom).Cast<PageTextLine>().Distinct()];
    }

    private static bool IsSame(PageTextLine line, PageTextLine other) =>
        line.Paragraph.Text.Any(char.IsLetter)
        && Math.Abs(line.Box.Top - other.Box.Top) <= SameHeight
        && WithoutNumbers(line) == WithoutNumbers(other);

    private static string WithoutNumbers(PageTextLine line) => Digits().Replace(line.Paragraph.Text.Trim(), "#");

    /// <summary>
    /// True for a number with dashes or words around it. A bare number counts only if such numbers count the pages at the same height on
    /// most of them: it may be the end of a number that was broken.
    /// </summary>
    private static bool IsPageNumber(PageTextLine line, List<PageTextLine> others, int pages)
    {
        if (PageNumbers.IsLineAtEdge(line.Paragraph.Text))
        {
            return true;
        }

        if (BareNumber(line) is not (> 0 and var number))
        {
            return false;
        }

        var counted = 1 + others.Where(other => Counts(other, line, number)).DistinctBy(other => other.View.Number).Count();
        return counted > 1 && 2 * counted >= pages;
    }

    private static bool Counts(PageTextLine other, PageTextLine line, int number) =>
        IsAtHeightOf(other, line) && BareNumber(other) is > 0 and var second && second - other.View.Number == number - line.View.Number;

    private static bool IsAtHeightOf(PageTextLine line, PageTextLine other) =>
        Math.Abs(line.Box.Top - other.Box.Top) <= SameHeight
        || Math.Abs(line.View.Height - line.Box.Top - (other.View.Height - other.Box.Top)) <= SameHeight;

    private static int? BareNumber(PageTextLine line) =>
        line.Paragraph.Text.Trim() is { Length: <= LongestNumber } text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
