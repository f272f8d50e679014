using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>Styles that raise letters or lower them, as those of footnote marks.</summary>
internal static class RaiseRules
{
    /// <summary>The least shift of a mark, in pixels; for alignment, text is shifted by less.</summary>
    private const double LeastShift = 4;

    /// <summary>The least shift of letters that are smaller than those around them.</summary>
    private const double LeastShiftOfSmall = 2;

    /// <summary>Letters up to this share of the size around them are small.</summary>
    private const double Small = 0.85;

    /// <summary>The properties that matter.</summary>
    public static readonly string[] Properties =
    [
        "vertical-align", "position", "top", "bottom", "mso-text-raise", "font-size", "display", "font-variant-position",
    ];

    /// <summary>True for a declaration that may raise letters.</summary>
    /// <param name="declaration">The declaration.</param>
    public static bool MayRaise(CssDeclaration declaration) => declaration.Property switch
    {
        "vertical-align" => declaration.Value is not ("baseline" or "middle" or "inherit" or "initial" or "unset"),
        "position" => declaration.Value == "relative",
        "mso-text-raise" => true,
        "font-variant-position" => declaration.Value is not "normal",
        _ => false,
    };

    /// <summary>Hidden for letters that are a mark, unsure for letters that may be one.</summary>
    /// <param name="values">The values of the properties.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="around">The size of the letters around them.</param>
    public static Showing Of(StyleValues values, double size, double around)
    {
        if (!values.IsInline && values["display"] is not "inline-block")
        {
            return Showing.Unset;
        }

        var isSmall = size <= around * Small;
        var least = isSmall ? LeastShiftOfSmall : LeastShift;
        var align = values["vertical-align"];
        var lifted = values["position"] is "relative"
            ? CssLength.Pixels(values["top"], size) ?? -CssLength.Pixels(values["bottom"], size)
            : null;
        var raised = CssLength.Pixels(values["mso-text-raise"], size) ?? lifted ?? CssLength.Pixels(align, size) ?? 0;
        var isNamed = align is "super" or "sub" || values["font-variant-position"] is "super" or "sub";
        return isNamed || Math.Abs(raised) >= least ? Showing.Hidden
            : isSmall && align is "text-top" or "text-bottom" or "top" or "bottom" ? Showing.Hidden
            : CssLength.Share(align) is not (null or 0) ? Showing.Unsure
            : Showing.Unset;
    }
}
