using AngleSharp.Dom;
using ReportExtractor.Readers.Html.Css.Styles;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Sight;

/// <summary>
/// What of an element's text is visible. Some ways of hiding can be undone by elements inside, others hide everything inside.
/// </summary>
internal readonly record struct HtmlSight
{
    /// <summary>The largest size in pixels that can't be read: letters of one point are a third of a millimetre high.</summary>
    private const double LargestTiny = 96 / 72.0;

    /// <summary>The largest size in pixels that is doubted.</summary>
    private const double LargestDoubted = 3;

    private Showing Visibility { get; init; }

    private Showing Whole { get; init; }

    private Showing Raise { get; init; }

    private HtmlInk Ink { get; init; }

    /// <summary>The size of the letters, as far as it differs from the initial one.</summary>
    private double? FontSize { get; init; }

    private bool HasUnsureSize { get; init; }

    /// <summary>True if text is not visible.</summary>
    public bool IsUnseen => Has(Showing.Hidden) || Size <= LargestTiny || Ink.Showing == Showing.Hidden;

    /// <summary>True if text may be visible or not.</summary>
    public bool IsUnsure => !IsUnseen
        && (Has(Showing.Unsure) || Size <= LargestDoubted || HasUnsureSize || Ink.Showing == Showing.Unsure || Raise == Showing.Unsure);

    /// <summary>True for letters that are struck out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>True for letters that are raised or lowered, as those of a mark.</summary>
    public bool IsRaised => Raise == Showing.Hidden;

    /// <summary>True if the text of the element itself is set from right to left, whatever it is.</summary>
    public bool IsTurned { get; private init; }

    /// <summary>What of the page in a frame is visible: it has colours and sizes of its own.</summary>
    public HtmlSight OfFrame => new() { Whole = IsUnseen ? Showing.Hidden : IsUnsure ? Showing.Unsure : Showing.Unset };

    private double Size => FontSize ?? CssLength.InitialFontSize;

    /// <summary>What of an element inside is visible; null if it is left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="visibility">The visibility of the elements of the page.</param>
    public HtmlSight? Within(IElement element, HtmlVisibility visibility)
    {
        if (visibility.StyleOf(element) is { } style)
        {
            var isHidden = HtmlVisibility.IsHiddenByItself(element) && style.Of(HidingWay.Display) == Showing.Unset;
            return isHidden ? null : Within(style, visibility);
        }

        return HtmlVisibility.IsHiddenByItself(element) ? null : this with { IsTurned = false };
    }

    /// <summary>What of text with a style is visible; null if it is left out.</summary>
    /// <param name="style">The style.</param>
    /// <param name="visibility">The visibility of the elements of the page.</param>
    public HtmlSight? Within(ElementStyle style, HtmlVisibility visibility)
    {
        var display = Of(HidingWay.Display);
        if (display == Showing.Hidden)
        {
            return null;
        }

        var sized = visibility.Uses(HidingWay.Size) || visibility.Uses(HidingWay.Raise) ? WithSize(style) : this;
        return sized with
        {
            Visibility = Of(HidingWay.Visibility) is var own and not Showing.Unset ? own : Visibility,
            Whole = HidingWays.Worst(HidingWays.Worst(Whole, display), HidingWays.Worst(Of(HidingWay.Opacity), Of(HidingWay.Place))),
            IsStruck = IsStruck || Of(HidingWay.Strike) == Showing.Hidden,
            Raise = visibility.Uses(HidingWay.Raise) ? RaisedBy(style, sized.Size) : Raise,
            Ink = visibility.Uses(HidingWay.Ink) ? Ink.Within(style, visibility.LacksSheets) : Ink,
            IsTurned = visibility.Uses(HidingWay.Turn) && IsTurnedBy(style),
        };

        Showing Of(HidingWay way) => visibility.Uses(way) ? style.Of(way) : Showing.Unset;
    }

    private bool Has(Showing showing) => Visibility == showing || Whole == showing;

    private HtmlSight WithSize(ElementStyle style)
    {
        if (!style.Says(["font-size"]))
        {
            return this;
        }

        var around = Size;
        var value = style.ValuesOf("font-size")["font-size"];
        var size = CssLength.FontSize(value, around) ?? around;
        var isSure = style.Of(["font-size"], OfSize) != Showing.Unsure;
        return this with { FontSize = size, HasUnsureSize = isSure ? HasUnsureSize && value is null : true };

        Showing OfSize(StyleValues values) =>
            (CssLength.FontSize(values["font-size"], around) ?? around) <= LargestTiny ? Showing.Hidden : Showing.Shown;
    }

    private Showing RaisedBy(ElementStyle style, double size)
    {
        var around = Size;
        var own = style.Of(HidingWays.PropertiesOf(HidingWay.Raise), values => RaiseRules.Of(values, size, around));
        return own == Showing.Unset || Raise == Showing.Hidden ? Raise : own;
    }

    private static bool IsTurnedBy(ElementStyle style)
    {
        if (!style.Says(["unicode-bidi"]))
        {
            return false;
        }

        var values = style.ValuesOf("unicode-bidi", "direction");
        return values["direction"] == "rtl" && values["unicode-bidi"] is "bidi-override" or "isolate-override";
    }
}
