using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing;

/// <summary>Lines that are the number of a page, with marks or words around it.</summary>
internal static partial class PageNumbers
{
    /// <summary>No line with a page number is longer.</summary>
    private const int Longest = 30;

    // The pieces of both patterns: dashes around a number, and a Chinese word for page.
    private const string Dash = "[-—－–~·•]";
    private const string Page = @"\s*[页頁]";

    // In a text of unknown origin: full-width and Chinese digits, and English words.
    private const string AnyDigits = @"\s*[0-9０-９]{1,4}\s*";
    private const string AnyNumber = @"\s*[0-9０-９一二三四五六七八九十]{1,4}";
    private const string Dashed = Dash + "{1,2}" + AnyDigits + Dash + "{1,2}";
    private const string Numbered = "第" + AnyNumber + Page + @"(?:\s*[,，/]?\s*(?:共|总)" + AnyNumber + Page + ")?";
    private const string OfTotal = @"共\s*\d{1,4}" + Page + @"\s*第\s*\d{1,4}" + Page;
    private const string English = @"[Pp](?:age|\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?";
    private const string Slashed = @"\d{1,4}\s*/\s*\d{1,4}\s*[页頁]?";

    // At the edge of a page.
    private const string Digits = @"\s*[0-9]{1,4}";
    private const string DashedAtEdge = Dash + "+" + Digits + @"\s*" + Dash + "+";
    private const string NumberedAtEdge = "第" + Digits + Page + @"(?:[\s/，,]*共" + Digits + Page + ")?";
    private const string SlashedAtEdge = @"[0-9]{1,4}\s*/" + Digits;

    /// <summary>
    /// True if a line of a text is a page number: - 3 -, — 3 —, 第 3 页, 第 3 页 共 8 页, 第3页/共8页, Page 3 of 8, P. 9, 3 / 8, ~3~.
    /// </summary>
    /// <param name="line">The line.</param>
    public static bool IsLine(string line) => line.AsSpan().Trim().Length <= Longest && Line().IsMatch(line);

    /// <summary>
    /// True if a line at the edge of a page of known layout is a page number: - 3 -, 第 3 页, 第 3 页 共 8 页, 3/8. Fewer forms are needed
    /// here than in a text, because lines at the edge are also compared with those of the other pages; dashes may be of any length.
    /// </summary>
    /// <param name="line">The line.</param>
    public static bool IsLineAtEdge(string line) => LineAtEdge().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:" + Dashed + "|" + Numbered + "|" + OfTotal + "|" + English + "|" + Slashed + @")\s*$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*(?:" + DashedAtEdge + "|" + NumberedAtEdge + "|" + SlashedAtEdge + @")\s*$")]
    private static partial Regex LineAtEdge();
}
