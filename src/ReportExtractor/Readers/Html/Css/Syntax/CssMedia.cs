using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportExtractor.Readers.Html.Css.Syntax;

/// <summary>Evaluates lists of media queries for a screen (Media Queries Level 4 §2, §3).</summary>
internal static partial class CssMedia
{
    /// <summary>The narrowest window in which a report is read at a desk, in pixels.</summary>
    private const double Narrowest = 1000;

    /// <summary>The widest such window, in pixels.</summary>
    private const double Widest = 1920;

    /// <summary>The initial font size in pixels: the meaning of <c>em</c> in a query.</summary>
    private const double FontSize = 16;

    /// <summary>True if a list applies, false if it does not, null if that depends on more than the kind of device.</summary>
    /// <param name="list">The list.</param>
    public static bool? Applies(string list)
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
            var applies = part.StartsWith('(') ? Feature(part) : Type(part);
            all = all == false || applies == false ? false : all is null || applies is null ? null : true;
        }

        return isNot ? !all : all;
    }

    private static bool? Type(string type) => type.Replace("only ", "", StringComparison.Ordinal).Trim() switch
    {
        "screen" or "all" => true,
        "print" or "speech" or "aural" or "braille" or "embossed" or "handheld" or "projection" or "tty" or "tv" => false,
        _ => null,
    };

    /// <summary>Only the width is evaluated, and only if it is the same for all windows.</summary>
    private static bool? Feature(string feature)
    {
        var width = Width().Match(feature.Replace(" ", "", StringComparison.Ordinal));
        if (!width.Success || !double.TryParse(width.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number))
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
