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
        // Each line is prepared once: a file may have thousands of pages.
        var edges = pages.SelectMany((page, index) => EdgeLines(page).Select(line => EdgeLine.Of(line, index))).ToList();
        var byText = edges.Where(edge => edge.Text is not null).ToLookup(edge => edge.Text);
        var numbers = edges.FindAll(edge => edge.Number > 0);
        var furniture = edges
            .Where(edge => IsPageNumber(edge, numbers, pages.Count) || byText[edge.Text].Any(edge.IsRepeatedBy))
            .Select(edge => edge.Line)
            .ToHashSet();
        return [.. pages.SelectMany(page => page).Where(item => item is not PageTextLine line || !furniture.Contains(line))];
    }

    /// <summary>A line at the edge of a page.</summary>
    /// <param name="Line">The line.</param>
    /// <param name="Page">The index of its page.</param>
    /// <param name="Text">Its words, with any number in place of its numbers; null if it has none.</param>
    /// <param name="Number">The number that it consists of, or null.</param>
    private readonly record struct EdgeLine(PageTextLine Line, int Page, string? Text, int? Number)
    {
        public static EdgeLine Of(PageTextLine line, int page)
        {
            var text = line.Paragraph.Text.Trim();
            return new EdgeLine(line, page, text.Any(char.IsLetter) ? Digits().Replace(text, "#") : null, BareNumber(text));
        }

        public bool IsRepeatedBy(EdgeLine other) => other.Page != Page && Math.Abs(Line.Box.Top - other.Line.Box.Top) <= SameHeight;
    }

    private static List<PageTextLine> EdgeLines(IReadOnlyList<PageItem> page)
    {
        var top = page.Take(MostLines).TakeWhile(item => item is PageTextLine);
        var bottom = page.Reverse().Take(MostLines).TakeWhile(item => item is PageTextLine);
        return [.. top.Concat(bottom).Cast<PageTextLine>().Distinct()];
    }

    /// <summary>
    /// True for a number with dashes or words around it. A bare number counts only if such numbers count the pages at the same height on
    /// most of them: it may be the end of a number that was broken.
    /// </summary>
    private static bool IsPageNumber(EdgeLine edge, List<EdgeLine> numbers, int pages)
    {
        if (PageNumbers.IsLineAtEdge(edge.Line.Paragraph.Text))
        {
            return true;
        }

        if (edge.Number is not > 0)
        {
            return false;
        }

        var counted = 1 + numbers.Where(other => other.Page != edge.Page && Counts(other, edge)).DistinctBy(other => other.Page).Count();
        return counted > 1 && 2 * counted >= pages;
    }

    private static bool Counts(EdgeLine other, EdgeLine edge) =>
        other.Number - other.Line.View.Number == edge.Number - edge.Line.View.Number && IsAtHeightOf(other.Line, edge.Line);

    private static bool IsAtHeightOf(PageTextLine line, PageTextLine other) =>
        Math.Abs(line.Box.Top - other.Box.Top) <= SameHeight
        || Math.Abs(line.View.Height - line.Box.Top - (other.View.Height - other.Box.Top)) <= SameHeight;

    private static int? BareNumber(string text) =>
        text.Length <= LongestNumber && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
