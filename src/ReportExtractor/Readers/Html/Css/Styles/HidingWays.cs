using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>What the values of properties mean for the visibility of text.</summary>
internal static class HidingWays
{
    /// <summary>The opacity up to which a text can't be seen.</summary>
    private const double Faintest = 0.02;

    /// <summary>The blur, in pixels, from which a digit may not be recognized.</summary>
    private const double LeastBlur = 3;

    // CSS Display §2, and browsers' own names: a declaration with any other value is ignored.
    private static readonly HashSet<string> Displays =
    [
        .. ("none block inline inline-block flow flow-root list-item run-in contents flex inline-flex grid inline-grid table inline-table "
            + "table-row table-cell table-row-group table-header-group table-footer-group table-column table-column-group table-caption "
            + "ruby ruby-base ruby-text math initial inherit unset revert revert-layer "
            + "-webkit-box -webkit-inline-box -moz-box -ms-flexbox -webkit-flex -webkit-inline-flex -ms-grid").Split(' '),
    ];

    private static readonly string[][] Properties =
    [
        ["display"],
        ["visibility"],
        ["font-size"],
        ["color", "-webkit-text-fill-color", "background-color", "background-image", "background-clip", "text-shadow"],
        ["opacity", "content-visibility", "mso-hide", "filter", "display", "position", "float"],
        PlaceRules.Properties,
        ["text-decoration-line"],
        RaiseRules.Properties,
        ["unicode-bidi", "direction"],
        ["content"],
        OrderRules.Properties,
        ["display", "grid-template-columns", "grid-column", "grid-row", "flex-direction"],
    ];

    /// <summary>The properties that matter for a way of hiding.</summary>
    /// <param name="way">The way.</param>
    public static IReadOnlyList<string> PropertiesOf(HidingWay way) => Properties[(int)way];

    /// <summary>True for a declaration that alone may hide text, or change its meaning, in a way.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="way">The way.</param>
    public static bool MayHide(CssDeclaration declaration, HidingWay way)
    {
        var value = declaration.Value;
        return Array.IndexOf(Properties[(int)way], declaration.Property) >= 0 && way switch
        {
            HidingWay.Size => CssLength.FontSize(value, CssLength.InitialFontSize) is { } size && size < CssLength.InitialFontSize / 2,
            HidingWay.Place => PlaceRules.MayMove(declaration),
            HidingWay.Raise => RaiseRules.MayRaise(declaration),
            HidingWay.Turn => value.Contains("override", StringComparison.Ordinal),
            HidingWay.Add => CssContent.IsText(value),
            HidingWay.Table => declaration.Property == "display" && value is not "none",

            // Colours hide only together, and order matters only in cells.
            HidingWay.Ink or HidingWay.Order => false,
            _ => Of(way, new StyleValues("", new Dictionary<string, string?> { [declaration.Property] = value })) is
                Showing.Hidden or Showing.Unsure,
        };
    }

    /// <summary>False for a declaration that browsers ignore, so that one before it stays in force (CSS Syntax §9).</summary>
    /// <param name="declaration">The declaration.</param>
    public static bool IsValid(CssDeclaration declaration) => declaration.Property switch
    {
        "display" => CssLength.IsComputed(declaration.Value)
            || (CssText.Words(declaration.Value) is { Count: > 0 } words && words.TrueForAll(Displays.Contains)),
        "visibility" => declaration.Value is "hidden" or "collapse" or "visible"
            || CssColor.IsKeyword(declaration.Value) || CssLength.IsComputed(declaration.Value),
        "color" or "background-color" => CssColor.Parse(declaration.Value) is not null || declaration.Value is "currentcolor"
            || CssColor.IsKeyword(declaration.Value) || declaration.Value.Contains('('),
        "opacity" => Opacity(declaration.Value) is not null || CssLength.IsComputed(declaration.Value),
        "font-size" => CssLength.IsFontSize(declaration.Value) || CssColor.IsKeyword(declaration.Value)
            || declaration.Value.Contains('('),
        _ => true,
    };

    /// <summary>Whether an element is shown.</summary>
    /// <param name="way">A way of hiding that elements inside inherit as a whole.</param>
    /// <param name="values">The values of its properties.</param>
    public static Showing Of(HidingWay way, StyleValues values) => way switch
    {
        HidingWay.Display => Display(values["display"]),
        HidingWay.Visibility => Visibility(values["visibility"]),
        HidingWay.Opacity => Worst(
            HiddenIf(Opacity(values["opacity"]) <= Faintest || values["mso-hide"] == "all"
                || (values["content-visibility"] == "hidden" && !values.IsInline)),
            Filter(values["filter"])),
        HidingWay.Place => PlaceRules.Of(values),
        HidingWay.Strike => values["text-decoration-line"] is { } line
            ? HiddenIf(line.Contains("line-through", StringComparison.Ordinal))
            : Showing.Unset,
        _ => Showing.Unset,
    };

    /// <summary>What remains of two ways of hiding.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Showing Worst(Showing first, Showing second) =>
        first == Showing.Hidden || second == Showing.Hidden ? Showing.Hidden
        : first == Showing.Unsure || second == Showing.Unsure ? Showing.Unsure
        : Showing.Shown;

    private static Showing HiddenIf(bool isHidden) => isHidden ? Showing.Hidden : Showing.Shown;

    private static Showing Display(string? value) =>
        value is null ? Showing.Unset
        : value == "none" ? Showing.Hidden
        : CssLength.IsComputed(value) ? Showing.Unsure
        : Showing.Shown;

    private static Showing Visibility(string? value) => value switch
    {
        "hidden" or "collapse" => Showing.Hidden,
        "visible" or "initial" => Showing.Shown,
        { } other when CssLength.IsComputed(other) => Showing.Unsure,
        _ => Showing.Unset,
    };

    private static double? Opacity(string? value) => CssLength.Share(value) ?? (value is null ? null : CssLength.Number(value));

    private static Showing Filter(string? value)
    {
        foreach (var (name, argument) in CssText.Functions(value))
        {
            if (name == "opacity" && Opacity(argument) <= Faintest)
            {
                return Showing.Hidden;
            }

            if ((name == "blur" && CssLength.Pixels(argument) >= LeastBlur) || (name == "contrast" && Opacity(argument) <= Faintest))
            {
                return Showing.Unsure;
            }
        }

        return Showing.Shown;
    }
}
