using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>Styles that move an element out of sight, or cut it off.</summary>
internal static class PlaceRules
{
    /// <summary>The distance in pixels by which a text is out of sight: more than half a window.</summary>
    private const double OutOfSight = 1_000;

    /// <summary>The least such distance that is doubted; for alignment, text is moved by less.</summary>
    private const double FarAway = 500;

    /// <summary>The largest scale at which nothing can be read.</summary>
    private const double SmallestScale = 0.1;

    /// <summary>The least scale that is not doubted.</summary>
    private const double Legible = 0.4;

    /// <summary>The largest width or height, in pixels, that shows nothing of a letter.</summary>
    private const double Narrowest = 1;

    private static readonly string[] Sides = ["left", "top", "right", "bottom"];

    private static readonly string[] Lengths = ["width", "height", "max-width", "max-height"];

    /// <summary>The properties that matter.</summary>
    public static readonly string[] Properties =
    [
        .. Sides, .. Lengths, "display", "position", "float", "text-indent", "margin-left", "margin-top", "transform", "translate", "scale",
        "rotate", "zoom", "overflow-x", "overflow-y", "clip", "clip-path",
    ];

    /// <summary>True for a declaration that may move an element out of sight, or cut it off.</summary>
    /// <param name="declaration">The declaration.</param>
    public static bool MayMove(CssDeclaration declaration) => declaration.Property switch
    {
        "left" or "top" or "right" or "bottom" or "text-indent" or "margin-left" or "margin-top" =>
            CssLength.IsComputed(declaration.Value) || Math.Abs(CssLength.Pixels(declaration.Value) ?? 0) > FarAway,
        "width" or "height" or "max-width" or "max-height" => CssLength.Pixels(declaration.Value) <= Narrowest,
        "transform" or "translate" or "scale" or "zoom" or "clip" or "clip-path" => true,
        _ => false,
    };

    /// <summary>Whether an element is in its place.</summary>
    /// <param name="values">The values of its properties.</param>
    public static Showing Of(StyleValues values)
    {
        var showing = HidingWays.Worst(Offset(values), Clip(values));
        showing = HidingWays.Worst(showing, By(Scale(values["zoom"])));
        return values.IsInline ? showing : HidingWays.Worst(showing, HidingWays.Worst(Transformed(values), CutOff(values)));
    }

    private static Showing Offset(StyleValues values)
    {
        var showing = Moved(Math.Min(0, CssLength.Pixels(values["text-indent"]) ?? 0));

        // Letters behind an element with a negative margin move with it.
        var margin = Math.Min(CssLength.Pixels(values["margin-left"]) ?? 0, CssLength.Pixels(values["margin-top"]) ?? 0);
        showing = HidingWays.Worst(showing, margin < -FarAway ? Showing.Unsure : Showing.Shown);
        var position = values["position"];
        if (position is "static")
        {
            return showing;
        }

        foreach (var side in Sides)
        {
            var distance = CssLength.Pixels(values[side]) ?? 0;
            var isBefore = side is "left" or "top";
            showing = HidingWays.Worst(showing, position switch
            {
                _ when values[side] is { } value && CssLength.IsComputed(value) => position is null ? Showing.Shown : Showing.Unsure,
                "relative" => Moved(distance),

                // Pages may be set by places of their own, some very long; only to the left and above there is nothing.
                "absolute" or "fixed" => isBefore || distance < 0 ? Moved(Math.Min(0, distance)) : Doubted(distance),

                // Where the place is not said, a sheet that is not at hand may do so.
                _ => Doubted(Math.Min(0, distance)),
            });
        }

        return showing;
    }

    private static Showing Moved(double distance) =>
        Math.Abs(distance) >= OutOfSight ? Showing.Hidden : Doubted(distance);

    private static Showing Doubted(double distance) => Math.Abs(distance) > FarAway ? Showing.Unsure : Showing.Shown;

    private static Showing Clip(StyleValues values)
    {
        var clip = values["clip"] is { } rect && rect.StartsWith("rect", StringComparison.Ordinal) ? rect : null;
        var isPlaced = values["position"] is "absolute" or "fixed";
        var showing = clip is null || values["position"] is "static" or "relative" ? Showing.Shown
            : isPlaced && CssText.Functions(clip.Replace(',', ' ')).All(part => IsNothing(part.Argument)) ? Showing.Hidden
            : Showing.Unsure;
        return HidingWays.Worst(showing, values["clip-path"] switch
        {
            null or "none" or "unset" or "initial" => Showing.Shown,
            { } path when CssText.Functions(path).Any(CutsAll) => Showing.Hidden,
            _ => Showing.Unsure,
        });
    }

    /// <summary>True for a rectangle without an area: all four edges are the same.</summary>
    private static bool IsNothing(string edges) =>
        CssText.Words(edges).Select(edge => CssLength.Pixels(edge)).ToHashSet() is { Count: 1 } all && all.Single() is not null;

    private static bool CutsAll((string Name, string Argument) shape) => shape.Name switch
    {
        "inset" => CssText.Words(shape.Argument) is [var only, ..] && CssLength.Share(only) >= 0.5 && !shape.Argument.Contains(' '),
        "circle" or "ellipse" => CssText.Words(shape.Argument) is [var radius, ..] && CssLength.Pixels(radius.TrimEnd('%')) <= 0,
        _ => false,
    };

    private static Showing Transformed(StyleValues values)
    {
        var showing = HidingWays.Worst(
            Translated(CssText.Words(values["translate"] ?? "")),
            By(Scales(CssText.Words(values["scale"] ?? ""))));
        foreach (var (name, argument) in CssText.Functions(values["transform"]))
        {
            var arguments = argument.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).ToList();
            showing = HidingWays.Worst(showing, name switch
            {
                "translate" or "translatex" or "translatey" or "translate3d" => Translated(arguments),
                "scale" or "scalex" or "scaley" or "scale3d" => By(Scales(arguments)),
                "rotatex" or "rotatey" => arguments is ["90deg" or "-90deg" or "270deg" or "0.25turn" or ".25turn" or "100grad"]
                    ? Showing.Hidden
                    : Showing.Shown,
                "matrix" => Matrix(arguments),
                _ => Showing.Shown,
            });
        }

        return showing;
    }

    private static Showing Translated(List<string> arguments) =>
        arguments.Exists(CssLength.IsComputed) ? Showing.Unsure
        : arguments.Select(argument => Moved(CssLength.Pixels(argument) ?? (CssLength.Share(argument) * 100 > FarAway ? FarAway + 1 : 0)))
            .Aggregate(Showing.Shown, HidingWays.Worst);

    /// <summary>The scales along a line and across, and the distances (CSS Transforms §13).</summary>
    private static Showing Matrix(List<string> arguments)
    {
        List<double?> numbers = [.. arguments.Select(CssLength.Number)];
        return numbers is not [{ } a, { } b, { } c, { } d, { } right, { } down] ? Showing.Unsure
            : HidingWays.Worst(By(Math.Sqrt(Math.Abs((a * d) - (b * c)))), HidingWays.Worst(Moved(right), Moved(down)));
    }

    private static double? Scales(List<string> arguments) =>
        arguments.Count == 0 || arguments is ["none"]
            ? null
            : arguments.Min(argument => Scale(argument) is { } scale ? Math.Abs(scale) : null);

    private static double? Scale(string? value) => CssLength.Share(value) ?? (value is null ? null : CssLength.Number(value));

    private static Showing By(double? scale) =>
        scale <= SmallestScale ? Showing.Hidden : scale < Legible ? Showing.Unsure : Showing.Shown;

    /// <summary>Cells of tables grow with their text, whatever size they have.</summary>
    private static Showing CutOff(StyleValues values)
    {
        var isCell = values.Element is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "table" && values["display"] is null;
        var cuts = values["overflow-x"] is "hidden" or "clip" || values["overflow-y"] is "hidden" or "clip";
        var isNarrow = Array.Exists(Lengths, length => CssLength.Pixels(values[length]) is >= 0 and <= Narrowest);
        return cuts && isNarrow && !isCell ? Showing.Hidden : Showing.Shown;
    }
}
