using System.Globalization;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>What single declarations say of whether text is shown.</summary>
internal static class HidingDeclarations
{
    /// <summary>Moved by so many pixels a text is out of sight; to set lines right, it is moved by less.</summary>
    private const double FarAway = 500;

    /// <summary>What is drawn so faintly nobody sees.</summary>
    private const double Faintest = 0.02;

    // CSS Display §2, and what browsers call the same besides: any other value is none, and its declaration is dropped.
    private static readonly HashSet<string> Displays =
        [.. ("block inline inline-block flow flow-root list-item run-in contents flex inline-flex grid inline-grid table inline-table table-row table-cell table-row-group "
            + "table-header-group table-footer-group table-column table-column-group table-caption ruby ruby-base ruby-text math initial inherit unset revert revert-layer "
            + "-webkit-box -webkit-inline-box -moz-box -ms-flexbox -webkit-flex -webkit-inline-flex -ms-grid").Split(' ')];

    /// <summary>What declarations that stand together say, in their order.</summary>
    /// <param name="declarations">The declarations.</param>
    public static IEnumerable<(HidingWay Way, Showing Showing, bool IsImportant)> Of(IReadOnlyList<CssDeclaration> declarations)
    {
        var cutsOff = declarations.Any(declaration => declaration.Property is "overflow" or "overflow-x" or "overflow-y" && declaration.Value is "hidden" or "clip");
        foreach (var declaration in declarations)
        {
            if (Of(declaration, cutsOff) is { } said)
            {
                yield return (said.Way, said.Showing, declaration.IsImportant);
            }
        }
    }

    private static (HidingWay Way, Showing Showing)? Of(CssDeclaration declaration, bool cutsOff)
    {
        var value = declaration.Value;
        return declaration.Property switch
        {
            "display" => Display(value) is { } showing ? (HidingWay.Display, showing) : null,
            "visibility" => Visibility(value) is { } showing ? (HidingWay.Visibility, showing) : null,
            "font-size" => Size(value) is { } showing ? (HidingWay.Size, showing) : null,
            "color" or "-webkit-text-fill-color" => (HidingWay.Ink, Ink(value)),
            "opacity" => Number(value.TrimEnd('%')) is { } number ? (HidingWay.Opacity, (value.EndsWith('%') ? number / 100 : number) <= Faintest ? Showing.Hidden : Showing.Shown) : null,
            "content-visibility" => (HidingWay.Opacity, value == "hidden" ? Showing.Hidden : Showing.Shown),

            // Word writes its hidden text with a property of its own besides.
            "mso-hide" => (HidingWay.Opacity, value == "all" ? Showing.Hidden : Showing.Shown),
            "text-indent" or "left" or "right" or "top" or "bottom" or "margin-left" or "margin-top" or "margin" => Pixels(value) < -FarAway ? (HidingWay.Place, Showing.Unsure) : null,
            "height" or "max-height" or "width" or "max-width" => cutsOff && Pixels(value) is <= 1 ? (HidingWay.Place, Showing.Unsure) : null,
            "text-decoration" or "text-decoration-line" => (HidingWay.Strike, value.Contains("line-through", StringComparison.Ordinal) ? Showing.Hidden : Showing.Shown),
            "vertical-align" => (HidingWay.Raise, value is "super" or "sub" ? Showing.Hidden : Showing.Shown),
            "clip" => value.StartsWith("rect", StringComparison.Ordinal) ? (HidingWay.Place, Showing.Unsure) : null,
            "clip-path" or "-webkit-clip-path" => value != "none" ? (HidingWay.Place, Showing.Unsure) : null,
            "transform" or "scale" => value.Replace(" ", "", StringComparison.Ordinal) is "0" or "scale(0)" or "scale(0,0)" or "scalex(0)" or "scaley(0)" ? (HidingWay.Place, Showing.Unsure) : null,
            _ => null,
        };
    }

    private static Showing? Display(string value) =>
        value == "none" ? Showing.Hidden
        : IsComputed(value) ? Showing.Unsure
        : Array.TrueForAll(value.Split(' ', StringSplitOptions.RemoveEmptyEntries), Displays.Contains) && value.Length > 0 ? Showing.Shown
        : null;

    private static Showing? Visibility(string value) => value switch
    {
        "hidden" or "collapse" => Showing.Hidden,
        "visible" or "initial" => Showing.Shown,
        "inherit" or "unset" or "revert" => Showing.Unset,
        _ => IsComputed(value) ? Showing.Unsure : null,
    };

    /// <summary>A size that is relative to that around it is nothing where that is.</summary>
    private static Showing? Size(string value) =>
        IsComputed(value) ? null
        : Pixels(value) is { } length ? length == 0 ? Showing.Hidden : Showing.Shown
        : value.EndsWith("em", StringComparison.Ordinal) && !value.EndsWith("rem", StringComparison.Ordinal) ? Number(value[..^2]) == 0 ? Showing.Hidden : Showing.Unset
        : value.EndsWith('%') ? Number(value[..^1]) == 0 ? Showing.Hidden : Showing.Unset
        : value is "inherit" or "unset" or "larger" or "smaller" ? Showing.Unset
        : Showing.Shown;

    private static Showing Ink(string value) =>
        value == "transparent" || IsClear(value) ? Showing.Hidden : value is "inherit" or "unset" or "currentcolor" ? Showing.Unset : Showing.Shown;

    /// <summary>A colour that lets everything through: rgba(0, 0, 0, 0), rgb(0 0 0 / 0), #00000000.</summary>
    private static bool IsClear(string value)
    {
        if (value is ['#', .. var digits])
        {
            return digits is [_, _, _, '0'] || (digits.Length == 8 && digits.EndsWith("00", StringComparison.Ordinal));
        }

        var isMix = value.StartsWith("rgb", StringComparison.Ordinal) || value.StartsWith("hsl", StringComparison.Ordinal);
        string[] parts = isMix && value.EndsWith(')') ? value[(value.IndexOf('(') + 1)..^1].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries) : [];
        return parts.Length == 4 && Number(parts[3].TrimEnd('%')) <= 0;
    }

    private static bool IsComputed(string value) => value.Contains("var(", StringComparison.Ordinal) || value.Contains("attr(", StringComparison.Ordinal) || value.Contains("calc(", StringComparison.Ordinal);

    /// <summary>A length in pixels, or in points, which are near enough; of several the first. Null for any other value.</summary>
    private static double? Pixels(string value)
    {
        var first = value.Split(' ', 2)[0];
        return Number(first) ?? (first.EndsWith("px", StringComparison.Ordinal) || first.EndsWith("pt", StringComparison.Ordinal) ? Number(first[..^2]) : null);
    }

    private static double? Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
