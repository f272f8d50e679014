using System.Text.RegularExpressions;

namespace ReportExtractor.Parsing;

/// <summary>Lines that belong to the page and not to what is printed on it: page numbers, leaders of a table of contents, horizontal rules.</summary>
internal static partial class Furniture
{
    /// <summary>No line of furniture is longer, but for those of a table of contents.</summary>
    private const int Longest = 30;

    /// <summary>True where a line is furniture.</summary>
    /// <param name="line">The line.</param>
    public static bool Is(string line) =>
        (line.AsSpan().Trim().Length <= Longest && PageNumber().IsMatch(line)) || Rule().IsMatch(line) || (HasLeader(line) && Contents().IsMatch(line));

    private static bool HasLeader(string line) =>
        line.Contains("...", StringComparison.Ordinal) || line.Contains('…') || line.Contains("··", StringComparison.Ordinal) || line.Contains("．．", StringComparison.Ordinal) || line.Contains("—— ", StringComparison.Ordinal);

    // - 3 -, — 3 —, 第 3 页, 第 3 页 共 8 页, 第3页/共8页, Page 3 of 8, P. 9, 3 / 8, ~3~
    [GeneratedRegex(@"^\s*(?:[-—－–~·•]{1,2}\s*[0-9０-９]{1,4}\s*[-—－–~·•]{1,2}|第\s*[0-9０-９一二三四五六七八九十]{1,4}\s*[页頁](?:\s*[,，/]?\s*(?:共|总)\s*[0-9０-９一二三四五六七八九十]{1,4}\s*[页頁])?|共\s*\d{1,4}\s*[页頁]\s*第\s*\d{1,4}\s*[页頁]|[Pp](?:age|\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*/\s*\d{1,4}\s*[页頁]?)\s*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\s*[-=_*~—─]{4,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?:[.．…·—]\s*){3,}[-—(（]?\s*[0-9０-９]{1,4}\s*[)）-]?\s*$", RegexOptions.RightToLeft)]
    private static partial Regex Contents();
}
