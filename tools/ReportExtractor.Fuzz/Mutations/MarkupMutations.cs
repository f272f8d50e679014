using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Mutations of tags in web pages and in the parts of packages.</summary>
internal static partial class MarkupMutations
{
    private static readonly string[] Pieces =
    [
        "<!--", "-->", "<![CDATA[", "]]>", "<style>", "<script>", "<table>", "</table>", "<tr>", "<td>",
        "<td colspan=65535 rowspan=65535>", "<td colspan=0 rowspan=0>", "<p>", "<br>", "<div style='display:none'>", "<template>",
        "<svg>", "<math>", "<select>", "<textarea>", "<plaintext>", "<base href=x>", "<meta charset=utf-16>", "&#0;", "&#x110000;",
        "&#xD800;", "&nbsp;", "&lt;", "&x;", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]>", "<w:tbl>",
        "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:p/>", "<w:gridSpan w:val='16384'/>", "<w:vMerge/>", "<w:tab/>", "<w:br/>",
        "<w:fldChar w:fldCharType='begin'/>", "<w:del>", "<w:ins>", "<w:sdt><w:sdtContent>", "<mc:AlternateContent><mc:Choice>",
        "<w:txbxContent>", "<w:numPr><w:ilvl w:val='9'/><w:numId w:val='1'/></w:numPr>",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfTags("tag-drop", (_, _) => ""),
        OfTags("tag-repeat", Extremes.RepeatWithinGrowth),
        OfTags("tag-close", (tag, _) => Closed(tag)),
        OfTags("tag-piece", (tag, dice) => tag + dice.Pick(Pieces)),
        OfTags("tag-pieces", (tag, dice) => tag + Extremes.RepeatWithinGrowth(dice.Pick(Pieces), dice)),
        OfTags("tag-broken", (tag, dice) => tag[..dice.Between(1, tag.Length)]),
        OfTags("attribute", (tag, dice) => Quoted().Replace(tag, $"=\"{Extremes.Number(dice)}\"", 1)),
        Mutation.OfText("tags-move", Move),
        Mutation.OfText("element-repeat", RepeatElement),
    ];

    private static Mutation OfTags(string name, Func<string, Dice, string> change) =>
        MatchMutations.OfSome(name, Tag(), single: 0.7, change);

    /// <summary>An end tag instead of a start tag, or the reverse.</summary>
    private static string Closed(string tag) => tag.StartsWith("</", StringComparison.Ordinal)
        ? tag.Replace("</", "<", StringComparison.Ordinal)
        : tag.Insert(1, "/");

    private static string? Move(string file, Dice dice)
    {
        var tags = Tag().Matches(file);
        if (tags.Count < 3)
        {
            return null;
        }

        var (from, to, at) = (dice.Between(0, tags.Count - 1), dice.Between(0, tags.Count - 1), dice.Pick(tags).Index);
        var (start, end) = (tags[Math.Min(from, to)].Index, tags[Math.Max(from, to)].Index);
        var piece = file[start..end];
        return at < start ? file.Remove(start, end - start).Insert(at, piece)
            : at > end ? file.Insert(at, piece).Remove(start, end - start)
            : null;
    }

    /// <summary>An element many times over: side by side, or inside itself.</summary>
    private static string? RepeatElement(string file, Dice dice)
    {
        if (Tag().Matches(file) is not { Count: > 0 } tags
            || dice.Pick(tags) is not { Value: [not '/', ..] } open
            || Name().Match(open.Value) is not { Success: true } name
            || file.IndexOf($"</{name.Value}>", open.Index, StringComparison.Ordinal) is not (>= 0 and var close))
        {
            return null;
        }

        var end = close + name.Length + 3;
        var inner = file[(open.Index + open.Length)..close];
        var times = Math.Min(Extremes.Times(dice), 1 + (Extremes.LargestGrowth / (end - open.Index)));
        var repeated = dice.Chance(0.5)
            ? Repeat(file[open.Index..end], times)
            : Repeat(open.Value, times) + inner + Repeat($"</{name.Value}>", times);
        return string.Concat(file.AsSpan(0, open.Index), repeated, file.AsSpan(end));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [GeneratedRegex("<[^<>]{1,400}>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?<=<)[A-Za-z:]+")]
    private static partial Regex Name();

    [GeneratedRegex("=(\"[^\"]*\"|'[^']*'|[^\\s>]+)")]
    private static partial Regex Quoted();
}
