using System.Globalization;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>What declarations mean for the visibility of text.</summary>
internal static class HidingDeclarations
{
    /// <summary>The least distance in pixels by which a text is moved out of sight; for alignment, text is moved by less.</summary>
    private const double FarAway = 500;

    /// <summary>The opacity up to which a text can't be seen.</summary>
    private const double Faintest = 0.02;

    // CSS Display §2, and browsers' own names: a declaration with any other value is ignored.
    private static readonly HashSet<string> Displays =
    [
        .. ("block inline inline-block flow flow-root list-item run-in contents flex inline-flex grid inline-grid table inline-table "
            + "table-row table-cell table-row-group table-header-group table-footer-group table-column table-column-group table-caption "
            + "ruby ruby-base ruby-text math initial inherit unset revert revert-layer "
            + "-webkit-box -webkit-inline-box -moz-box -ms-flexbox -webkit-flex -webkit-inline-flex -ms-grid").Split(' '),
    ];

    /// <summary>The statements of the declarations of one block, in order.</summary>
    /// <param name="declarations">The declarations.</param>
    public static IEnumerable<HidingStatement> Of(IReadOnlyList<CssDeclaration> declarations)
    {
        var cutsOff = declarations.Any(CutsOff);
        foreach (var declaration in declarations)
        {
            if (Of(declaration, cutsOff) is { } meant)
            {
                yield return new HidingStatement(meant.Way, meant.Showing, declaration.IsImportant);
            }
        }
    }

    private static bool CutsOff(CssDeclaration declaration) =>
        declaration.Property is "overflow" or "overflow-x" or "overflow-y" && declaration.Value is "hidden" or "clip";

    private static (HidingWay Way, Showing Showing)? Of(CssDeclaration declaration, bool cutsOff)
    {
        var value = declaration.Value;
        return declaration.Property switch
        {
            "display" => Display(value) is { } showing ? (HidingWay.Display, showing) : null,
            "visibility" => Visibility(value) is { } showing ? (HidingWay.Visibility, showing) : null,
            "font-size" => Size(value) is { } showing ? (HidingWay.Size, showing) : null,
            "color" or "-webkit-text-fill-color" => (HidingWay.Ink, Ink(value)),
            "opacity" => Opacity(value) is { } opacity ? (HidingWay.Opacity, HiddenIf(opacity <= Faintest)) : null,
            "content-visibility" => (HidingWay.Opacity, HiddenIf(value == "hidden")),

            // Word's own property for hidden text.
            "mso-hide" => (HidingWay.Opacity, HiddenIf(value == "all")),
            "text-decoration" or "text-decoration-line" =>
                (HidingWay.Strike, HiddenIf(value.Contains("line-through", StringComparison.Ordinal))),
            "vertical-align" => (HidingWay.Raise, HiddenIf(value is "super" or "sub")),
            _ => MayMove(declaration.Property, value, cutsOff) ? (HidingWay.Place, Showing.Unsure) : null,
        };
    }

    /// <summary>True for a declaration that may move an element out of sight, or cut it off.</summary>
    private static bool MayMove(string property, string value, bool cutsOff) => property switch
    {
        "text-indent" or "left" or "right" or "top" or "bottom" or "margin-left" or "margin-top" or "margin" => Pixels(value) < -FarAway,
        "height" or "max-height" or "width" or "max-width" => cutsOff && Pixels(value) is <= 1,
        "clip" => value.StartsWith("rect", StringComparison.Ordinal),
        "clip-path" or "-webkit-clip-path" => value != "none",
        "transform" or "scale" => value.Replace(" ", "", StringComparison.Ordinal)
            is "0" or "scale(0)" or "scale(0,0)" or "scalex(0)" or "scaley(0)",
        _ => false,
    };

    private static Showing HiddenIf(bool isHidden) => isHidden ? Showing.Hidden : Showing.Shown;

    private static double? Opacity(string value) => value.EndsWith('%') ? Number(value.TrimEnd('%')) / 100 : Number(value);

    private static Showing? Display(string value) =>
        value == "none" ? Showing.Hidden
        : IsComputed(value) ? Showing.Unsure
        : value.Length > 0 && Array.TrueForAll(value.Split(' ', StringSplitOptions.RemoveEmptyEntries), Displays.Contains) ? Showing.Shown
        : null;

    private static Showing? Visibility(string value) => value switch
    {
        "hidden" or "collapse" => Showing.Hidden,
        "visible" or "initial" => Showing.Shown,
        "inherit" or "unset" or "revert" => Showing.Unset,
        _ => IsComputed(value) ? Showing.Unsure : null,
    };

    /// <summary>A relative size is zero if the size around it is.</summary>
    private static Showing? Size(string value) =>
        IsComputed(value) ? null
        : Pixels(value) is { } length ? length == 0 ? Showing.Hidden : Showing.Shown
        : Relative(value) is { } factor ? Number(factor) == 0 ? Showing.Hidden : Showing.Unset
        : value is "inherit" or "unset" or "larger" or "smaller" ? Showing.Unset
        : Showing.Shown;

    /// <summary>The number of a size that is relative to the size around it, or null.</summary>
    private static string? Relative(string value) =>
        value.EndsWith("em", StringComparison.Ordinal) && !value.EndsWith("rem", StringComparison.Ordinal) ? value[..^2]
        : value.EndsWith('%') ? value[..^1]
        : null;

    private static Showing Ink(string value) =>
        value == "transparent" || IsClear(value) ? Showing.Hidden
        : value is "inherit" or "unset" or "currentcolor" ? Showing.Unset
        : Showing.Shown;

    /// <summary>True for a transparent colour: rgba(0, 0, 0, 0), rgb(0 0 0 / 0), #00000000.</summary>
    private static bool IsClear(string value)
    {
        if (value is ['#', .. var digits])
        {
            return digits is [_, _, _, '0'] || (digits.Length == 8 && digits.EndsWith("00", StringComparison.Ordinal));
        }

        var isMix = value.StartsWith("rgb", StringComparison.Ordinal) || value.StartsWith("hsl", StringComparison.Ordinal);
        if (!isMix || !value.EndsWith(')'))
        {
            return false;
        }

        var parts = value[(value.IndexOf('(') + 1)..^1].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && Number(parts[3].TrimEnd('%')) <= 0;
    }

    private static bool IsComputed(string value) =>
        value.Contains("var(", StringComparison.Ordinal)
        || value.Contains("attr(", StringComparison.Ordinal)
        || value.Contains("calc(", StringComparison.Ordinal);

    /// <summary>A length in pixels or points, which are nearly the same; the first of several. Null for any other value.</summary>
    private static double? Pixels(string value)
    {
        var first = value.Split(' ', 2)[0];
        var hasUnit = first.EndsWith("px", StringComparison.Ordinal) || first.EndsWith("pt", StringComparison.Ordinal);
        return Number(first) ?? (hasUnit ? Number(first[..^2]) : null);
    }

    private static double? Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
