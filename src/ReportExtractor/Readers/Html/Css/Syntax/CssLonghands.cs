namespace ReportExtractor.Readers.Html.Css.Syntax;

/// <summary>
/// The properties that change what of a text is seen. Those that set several at once are divided, so that each is compared with other
/// declarations of the same property (CSS Cascade §3).
/// </summary>
internal static class CssLonghands
{
    private static readonly string[] Prefixed =
        ["transform", "filter", "clip-path", "background-clip", "mask", "mask-image", "order", "flex-direction", "flex-wrap"];

    private static readonly HashSet<string> Known =
    [
        .. ("display visibility font-size color -webkit-text-fill-color background-color background-image background-clip "
            + "text-shadow opacity content-visibility mso-hide filter position float left right top bottom text-indent "
            + "margin-left margin-top transform translate scale rotate zoom width height max-width "
            + "max-height overflow-x overflow-y clip clip-path "
            + "text-decoration-line vertical-align mso-text-raise content direction unicode-bidi grid-template-columns "
            + "grid-column grid-row flex-direction order grid-area flex-wrap letter-spacing mask mask-image font-family "
            + "font-feature-settings font-variant-position -webkit-text-security border-top border-bottom").Split(' '),
    ];

    // Directions of a text that is set from left to right, in lines from top to bottom (CSS Logical Properties §4).
    private static readonly Dictionary<string, string> Physical = new()
    {
        ["inset-inline-start"] = "left",
        ["inset-inline-end"] = "right",
        ["inset-block-start"] = "top",
        ["inset-block-end"] = "bottom",
        ["margin-inline-start"] = "margin-left",
        ["margin-block-start"] = "margin-top",
        ["inline-size"] = "width",
        ["block-size"] = "height",
        ["max-inline-size"] = "max-width",
        ["max-block-size"] = "max-height",
        ["border-block-start"] = "border-top",
        ["border-block-end"] = "border-bottom",
    };

    /// <summary>The declarations that matter here, each of one property.</summary>
    /// <param name="declarations">The declarations.</param>
    public static IEnumerable<CssDeclaration> Of(IEnumerable<CssDeclaration> declarations) => declarations.SelectMany(Of);

    private static IEnumerable<CssDeclaration> Of(CssDeclaration declaration)
    {
        var value = declaration.Value;
        switch (declaration.Property)
        {
            case "background":
                return [With("background-color", Ground(value)), With("background-image", Picture(value))];
            case "font" when FontSize(value) is { } size:
                return [With("font-size", size)];
            case "inset":
                return Sides(value, "top", "right", "bottom", "left");
            case "margin":
                return Sides(value, "margin-top", "", "", "margin-left");
            case "overflow":
                var both = value.Split(' ', 2);
                return [With("overflow-x", both[0]), With("overflow-y", both[^1])];
            case "border":
                return [With("border-top", value), With("border-bottom", value)];
            case "text-decoration":
                return [With("text-decoration-line", value)];
            case var logical when Physical.TryGetValue(logical, out var physical):
                return [With(physical, value)];
            case ['-', 'w' or 'm' or 'o', ..] and var name when Array.Find(Prefixed, plain => IsPrefixed(name, plain)) is { } plain:
                return [declaration with { Property = plain }];
            default:
                return Known.Contains(declaration.Property) || declaration.Property.StartsWith("--", StringComparison.Ordinal)
                    ? [declaration]
                    : [];
        }

        CssDeclaration With(string property, string part) => new(property, part, declaration.IsImportant);

        IEnumerable<CssDeclaration> Sides(string values, params string[] sides)
        {
            var parts = CssText.Words(values);
            return parts.Count is 0 or > 4 ? [] : sides.Select((side, i) => (Side: side, Part: parts[Part(i, parts.Count)]))
                .Where(each => each.Side.Length > 0)
                .Select(each => With(each.Side, each.Part));
        }
    }

    /// <summary>Of one to four values in the order top, right, bottom, left, the one that counts for a side.</summary>
    private static int Part(int side, int count) => side < count ? side : side == 3 && count > 1 ? 1 : 0;

    private static bool IsPrefixed(string name, string plain) =>
        name.EndsWith(plain, StringComparison.Ordinal) && name[..^plain.Length] is "-webkit-" or "-moz-" or "-ms-" or "-o-";

    private static string Ground(string background)
    {
        var words = CssText.Words(background);
        return words is [var only] && (CssColor.IsKeyword(only) || CssLength.IsComputed(only)) ? only
            : words.Find(word => CssColor.Parse(word) is not null || word == "currentcolor") ?? "transparent";
    }

    private static string Picture(string background) =>
        CssText.Words(background).Find(IsPicture) ?? "none";

    private static bool IsPicture(string word) =>
        word.StartsWith("url(", StringComparison.Ordinal) || word.Contains("gradient(", StringComparison.Ordinal)
        || word.StartsWith("image", StringComparison.Ordinal);

    /// <summary>The size stands in front of the family, perhaps with the height of lines: <c>bold 12px/1.5 serif</c>.</summary>
    private static string? FontSize(string font)
    {
        var words = CssText.Words(font.Replace(" / ", "/", StringComparison.Ordinal));
        return words.Count == 1 ? CssColor.IsKeyword(words[0]) ? words[0] : null
            : words.Select(word => word.Split('/')[0]).FirstOrDefault(CssLength.IsFontSize);
    }
}
