using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>Says whether a list of media queries holds on a screen (Media Queries Level 4 §2, §3).</summary>
internal static partial class CssMedia
{
    /// <summary>Windows in which a report is read at a desk are at least so wide, in pixels, and at most so wide.</summary>
    private const double Narrowest = 1000;

    private const double Widest = 1920;

    /// <summary>The initial size of a font, in pixels: what <c>em</c> means in a query.</summary>
    private const double FontSize = 16;

    /// <summary>True where a list holds, false where it does not, null where that depends on more than that there is a screen.</summary>
    /// <param name="list">The list.</param>
    public static bool? Holds(string list)
    {
        bool?[] queries = [.. CssText.Selectors(list.ToLowerInvariant()).Select(Query)];
        return queries.Contains(true) || list.AsSpan().Trim().IsEmpty ? true : queries.Contains(null) ? null : false;
    }

    private static bool? Query(string query)
    {
        var isNot = query.StartsWith("not ", StringComparison.Ordinal);
        bool? all = true;
        foreach (var part in And().Split(isNot ? query[4..] : query).Select(part => part.Trim()))
        {
            var holds = part.StartsWith('(') ? Feature(part) : Type(part);
            all = all == false || holds == false ? false : all is null || holds is null ? null : true;
        }

        return isNot ? !all : all;
    }

    private static bool? Type(string type) => type.Replace("only ", "", StringComparison.Ordinal).Trim() switch
    {
        "screen" or "all" => true,
        "print" or "speech" or "aural" or "braille" or "embossed" or "handheld" or "projection" or "tty" or "tv" => false,
        _ => null,
    };

    /// <summary>Of the features the width alone is known, and that only as far as all windows have it.</summary>
    private static bool? Feature(string feature)
    {
        if (Width().Match(feature.Replace(" ", "", StringComparison.Ordinal)) is not { Success: true } width || !double.TryParse(width.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var pixels = width.Groups["unit"].Value == "px" ? number : number * FontSize;
        var isLeast = width.Groups["bound"].Value is "min-width:" or "width>=" or "width>";
        return pixels <= Narrowest ? isLeast : pixels > Widest ? !isLeast : null;
    }

    [GeneratedRegex(@"(?<=[\s)])and(?=\s)")]
    private static partial Regex And();

    [GeneratedRegex(@"^\((?<bound>(?:min|max)-width:|width[<>]=?)(?<number>[0-9.]{1,12})(?<unit>px|em|rem)\)$")]
    private static partial Regex Width();
}
