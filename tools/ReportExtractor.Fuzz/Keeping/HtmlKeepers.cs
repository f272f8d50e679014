using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>A web page written in another way, by what HTML says makes no difference.</summary>
internal static partial class HtmlKeepers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfText("crlf", (page, _) => page.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)),
        Mutation.OfText("comments", (page, dice) => CellTag().Replace(page, tag => dice.Chance(0.3) ? tag.Value + "<!-- 12 -->" : tag.Value)),
        Mutation.OfText("between-cells", (page, dice) => CellEnd().Replace(page, tag => dice.Chance(0.5) ? tag.Value + "\n\t " : tag.Value)),
        Mutation.OfText("capitals", (page, dice) => CellTag().Replace(page, tag => dice.Chance(0.5) ? TagName().Replace(tag.Value, name => name.Value.ToUpperInvariant(), 1) : tag.Value)),
        Mutation.OfText("attributes", (page, dice) => CellTag().Replace(page, tag => dice.Chance(0.5) && tag.Value[1] != '/' ? tag.Value.Insert(tag.Length - 1, " data-at='12'") : tag.Value)),
        Mutation.OfText("spans", (page, dice) => NumberCell().Replace(page, cell => dice.Chance(0.5) ? $"{cell.Groups[1].Value}<span>{cell.Groups[2].Value}</span>" : cell.Value)),
        Mutation.OfText("references", (page, dice) => NumberCell().Replace(page, cell => dice.Chance(0.5) ? cell.Groups[1].Value + string.Concat(cell.Groups[2].Value.Select(digit => $"&#{(int)digit};")) : cell.Value)),
        new("utf-8-bom", (page, _) => Decode(page) is { } text ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : null),
        new("utf-16", (page, _) => Decode(page) is { } text ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] : null),
        new("behind", (page, _) => [.. page, .. "\n<!-- 3 -->\n"u8]),
    ];

    /// <summary>Pages are in UTF-8 or say that they are in a national encoding, of which GB18030 holds the others.</summary>
    private static string? Decode(byte[] page)
    {
        if (TextKeepers.Decode(page) is { } text)
        {
            return text;
        }

        return Encoding.Latin1.GetString(page).Contains("charset=\"gb", StringComparison.OrdinalIgnoreCase) && Encoding.GetEncoding("GB18030").GetString(page) is var decoded && !decoded.Contains('\uFFFD') ? decoded : null;
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
