using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Web pages written in another way that makes no difference in HTML.</summary>
internal static partial class HtmlKeepers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfText("crlf", (page, _) => TextKeepers.Lines(page, "\r\n")),
        MatchMutations.OfEach("comments", CellTag(), 0.3, tag => tag.Value + "<!-- 12 -->"),
        MatchMutations.OfEach("between-cells", CellEnd(), 0.5, tag => tag.Value + "\n\t "),
        MatchMutations.OfEach("capitals", CellTag(), 0.5, InCapitals),
        MatchMutations.OfEach("attributes", CellTag(), 0.5, WithAttribute),
        MatchMutations.OfEach("spans", NumberCell(), 0.5, cell => $"{cell.Groups[1].Value}<span>{cell.Groups[2].Value}</span>"),
        MatchMutations.OfEach("references", NumberCell(), 0.5, cell => cell.Groups[1].Value + References(cell.Groups[2].Value)),
        new("utf-8-bom", (page, _) => Decode(page) is { } text ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : null),
        new("utf-16", (page, _) => Decode(page) is { } text ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] : null),
        new("behind", (page, _) => [.. page, .. "\n<!-- 3 -->\n"u8]),
    ];

    private static string InCapitals(Match tag) => TagName().Replace(tag.Value, name => name.Value.ToUpperInvariant(), 1);

    private static string WithAttribute(Match tag) =>
        tag.Value[1] == '/' ? tag.Value : tag.Value.Insert(tag.Length - 1, " data-at='12'");

    private static string References(string digits) => string.Concat(digits.Select(digit => $"&#{(int)digit};"));

    /// <summary>
    /// The text of a page in UTF-8, or in a national encoding that it declares: GB18030 includes the others. Null for any other page.
    /// </summary>
    private static string? Decode(byte[] page)
    {
        if (TextKeepers.Decode(page) is { } text)
        {
            return text;
        }

        if (!Encoding.Latin1.GetString(page).Contains("charset=\"gb", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var decoded = Encoding.GetEncoding("GB18030").GetString(page);
        return decoded.Contains('\uFFFD') ? null : decoded;
    }

    [GeneratedRegex("</?(td|tr|th)\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex CellTag();

    [GeneratedRegex("</(td|tr|th)\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex CellEnd();

    [GeneratedRegex("(?<=</?)[a-z]+", RegexOptions.IgnoreCase)]
    private static partial Regex TagName();

    [GeneratedRegex("(<td\\b[^<>]*>)(\\d+)(?=</td>)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberCell();
}
