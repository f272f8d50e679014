using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>
/// Styles within a cell that show digits in another order than they are written, or only a part of them, or as something else: only a
/// browser knows what is seen.
/// </summary>
internal static class OrderRules
{
    /// <summary>The least width of a digit, as a share of its size: narrow fonts have digits of 0.45.</summary>
    private const double DigitWidth = 0.45;

    /// <summary>The distance, in sizes of the letters, by which a number leaves its cell: cells are wider than two letters.</summary>
    private const double LeavesCell = 2;

    /// <summary>The distance down or up, in sizes of the letters, by which a number leaves its line.</summary>
    private const double LeavesLine = 1.1;

    /// <summary>The space between letters, as a share of their size, from which they are over each other.</summary>
    private const double Overlap = -0.3;

    // Fonts whose digits are pictures.
    private static readonly string[] PictureFonts = ["wingdings", "webdings", "marlett"];

    // Features of fonts (OpenType) that make marks, indices and fractions of digits.
    private static readonly string[] MarkFeatures = ["sups", "subs", "sinf", "ordn", "numr", "dnom", "frac"];

    /// <summary>The properties that matter: those that move letters, and those that say where to and how far.</summary>
    public static readonly string[] Properties =
    [
        "position", "float", "order", "grid-column", "grid-row", "grid-area", "flex-direction", "flex-wrap", "direction", "transform",
        "translate", "rotate", "scale", "margin-left", "letter-spacing", "overflow-x", "mask", "mask-image", "background-image",
        "font-family", "font-feature-settings", "-webkit-text-security", "text-decoration-line", "vertical-align", "display", "left",
        "right", "top", "bottom", "width", "max-width", "font-variant-position", "font-size", "content", "background-color", "border-top",
        "border-bottom",
    ];

    /// <summary>What an element within a cell has of the cell's digits.</summary>
    /// <param name="Own">The number of digits in the element.</param>
    /// <param name="All">The number of digits in the cell.</param>
    /// <param name="Parts">The number of children of the element that have digits.</param>
    /// <param name="Size">The size of the letters in pixels.</param>
    public readonly record struct Share(int Own, int All, int Parts, double Size)
    {
        /// <summary>True if other digits of the cell are outside of the element.</summary>
        public bool IsPart => Own > 0 && Own < All;
    }

    /// <summary>
    /// True for a declaration without which all digits of an element are shown as they are written. Few elements have one. What a style
    /// does to <see cref="IsMark">marks</see> is apart.
    /// </summary>
    /// <param name="declaration">The declaration.</param>
    public static bool MayMove(CssDeclaration declaration)
    {
        var value = declaration.Value;
        return declaration.Property switch
        {
            "position" => value is not "static",
            "float" or "transform" or "translate" or "rotate" or "scale" or "mask" or "mask-image" or "-webkit-text-security" =>
                value is not "none",
            "order" or "grid-column" or "grid-row" or "grid-area" => true,
            "flex-direction" or "flex-wrap" => value.EndsWith("reverse", StringComparison.Ordinal) || CssLength.IsComputed(value),
            "direction" => value is "rtl" || CssLength.IsComputed(value),
            "margin-left" or "letter-spacing" => value.Contains('-') || CssLength.IsComputed(value),
            "overflow-x" => value is "hidden" or "clip" || CssLength.IsComputed(value),
            "background-image" => value.Contains("gradient(", StringComparison.Ordinal) || CssLength.IsComputed(value),
            "font-family" => IsPictureFont(value) || CssLength.IsComputed(value),
            "font-feature-settings" => IsMarkFeature(value) || CssLength.IsComputed(value),
            _ => false,
        };
    }

    /// <summary>True for elements that are marks by themselves, which a style can make part of a number.</summary>
    /// <param name="name">The name of the element.</param>
    public static bool IsMark(string name) => name is "del" or "sup" or "sub";

    /// <summary>Unsure for an element whose digits a reader may see otherwise than they are written.</summary>
    /// <param name="values">The values of the properties.</param>
    /// <param name="share">What the element has of the digits of its cell.</param>
    public static Showing Of(StyleValues values, Share share) =>
        share.Own > 0
        && (LeavesCellOrLine(values, share.Size) || Turns(values) || Cuts(values, share) || LooksOtherwise(values, share.Size)
            || (share.IsPart && (LeavesOrder(values) || IsPlainMark(values, share.Size)))
            || (share.Parts > 1 && Reverses(values)))
            ? Showing.Unsure
            : Showing.Shown;

    /// <summary>Unsure for a box without text that is added and may be in front of the letters.</summary>
    /// <param name="values">The values of the properties.</param>
    public static Showing OfAdded(StyleValues values) =>
        values["content"] is "\"\"" or "''" && values["position"] is "absolute"
        && (IsSaid(values["background-color"], "transparent") || IsSaid(values["background-image"], "none")
            || IsSaid(values["border-top"], "none") || IsSaid(values["border-bottom"], "none"))
            ? Showing.Unsure
            : Showing.Shown;

    private static bool IsSaid(string? value, string nothing) => value is not null && value != nothing && value != "0";

    private static bool LeavesOrder(StyleValues values) =>
        IsSaid(values["float"], "none") || values["position"] is "absolute" or "fixed"
        || (values["position"] is "relative" && (IsFar(values["left"], 0) || IsFar(values["right"], 0)))
        || IsSaid(values["order"], "initial") || IsSaid(values["grid-column"], "auto") || IsSaid(values["grid-row"], "auto")
        || IsSaid(values["grid-area"], "auto") || CssLength.Pixels(values["margin-left"]) < 0
        || (!values.IsInline && (IsSaid(values["transform"], "none") || IsSaid(values["translate"], "none")));

    private static bool LeavesCellOrLine(StyleValues values, double size)
    {
        if (CssLength.Pixels(values["margin-left"], size) <= -LeavesCell * size)
        {
            return true;
        }

        var isMoved = values["position"] is "relative";
        return (isMoved && (IsFar(values["left"], LeavesCell * size) || IsFar(values["right"], LeavesCell * size)
                || IsFar(values["top"], LeavesLine * size) || IsFar(values["bottom"], LeavesLine * size)))
            || (!values.IsInline && CssText.Functions(values["transform"]).Any(part =>
                part.Name.StartsWith("translate", StringComparison.Ordinal)
                && part.Argument.Split(',').Any(distance => IsFar(distance.Trim(), LeavesLine * size))));
    }

    /// <summary>True for a distance of at least so many pixels, or of the whole size of the box.</summary>
    private static bool IsFar(string? distance, double least) => CssLength.Pixels(distance) is { } moved
        ? moved != 0 && Math.Abs(moved) >= least
        : CssLength.Share(distance) is >= 1 or <= -1;

    /// <summary>True for letters in a mirror or upside down.</summary>
    private static bool Turns(StyleValues values) =>
        !values.IsInline
        && (CssText.Functions(values["transform"]).Any(part => part.Name switch
        {
            "rotate" or "rotatez" => IsUpsideDown(part.Argument),
            "rotatex" or "rotatey" or "rotate3d" or "matrix" or "matrix3d" => true,
            _ => part.Name.StartsWith("scale", StringComparison.Ordinal) && part.Argument.Contains('-'),
        }) || IsUpsideDown(values["rotate"]) || values["scale"]?.Contains('-') == true);

    /// <summary>True for a turn by more than a right angle.</summary>
    private static bool IsUpsideDown(string? angle) =>
        angle is not null
        && (angle.EndsWith("deg", StringComparison.Ordinal) ? Math.Abs(CssLength.Number(angle[..^3]) ?? 0) is > 90 and < 270
            : angle.EndsWith("turn", StringComparison.Ordinal) && Math.Abs(CssLength.Number(angle[..^4]) ?? 0) is > 0.25 and < 0.75);

    private static bool Reverses(StyleValues values) =>
        values["flex-direction"]?.EndsWith("reverse", StringComparison.Ordinal) == true
        || values["flex-wrap"] is "wrap-reverse" || values["direction"] is "rtl";

    /// <summary>True for a box that is narrower than the digits in it, and cuts them off.</summary>
    private static bool Cuts(StyleValues values, Share share)
    {
        // Cells grow with their text, and many have a largest width of nothing, so that they get what is left of the table's.
        var most = CssLength.Pixels(values["max-width"], share.Size);
        var width = values.Element is "td" or "th" ? most > 0 ? most : null : CssLength.Pixels(values["width"], share.Size) ?? most;
        return !values.IsInline && values["overflow-x"] is "hidden" or "clip" && width < share.Own * share.Size * DigitWidth;
    }

    private static bool LooksOtherwise(StyleValues values, double size) =>
        CssLength.Pixels(values["letter-spacing"], size) <= Overlap * size
        || IsSaid(values["mask"], "none") || IsSaid(values["mask-image"], "none") || IsSaid(values["-webkit-text-security"], "none")
        || (values.IsInline && values["background-image"]?.Contains("gradient(", StringComparison.Ordinal) == true)
        || (values["font-family"] is { } fonts && IsPictureFont(fonts))
        || (values["font-feature-settings"] is { } features && IsMarkFeature(features))
        || (values.Element == "del" && values["display"] is not "none"
            && values["text-decoration-line"]?.Contains("line-through", StringComparison.Ordinal) == false);

    private static bool IsPictureFont(string fonts) =>
        Array.Exists(PictureFonts, font => fonts.AsSpan().TrimStart("\"'").StartsWith(font, StringComparison.Ordinal));

    private static bool IsMarkFeature(string features) =>
        Array.Exists(MarkFeatures, feature => features.Contains(feature, StringComparison.Ordinal));

    /// <summary>
    /// True for letters that are raised or lowered by their element, where a style sets them on the line: many pages begin with a sheet
    /// that takes all elements' styles away.
    /// </summary>
    private static bool IsPlainMark(StyleValues values, double size) =>
        values.Element is "sup" or "sub" && values["vertical-align"] is "baseline" or "inherit" or "unset"
        && RaiseRules.Of(values, size, size * 2) == Showing.Unset;
}
