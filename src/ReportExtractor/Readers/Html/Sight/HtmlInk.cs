using ReportExtractor.Readers.Html.Css.Styles;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Sight;

/// <summary>The colours of the letters of an element, and of what is behind them.</summary>
internal readonly record struct HtmlInk
{
    private CssColor? Letters { get; init; }

    private CssColor? Fill { get; init; }

    private CssColor? Ground { get; init; }

    /// <summary>True if there is a picture, or something else of unknown colours, behind the letters.</summary>
    private bool HasPicture { get; init; }

    private bool IsUnsure { get; init; }

    private bool LacksSheets { get; init; }

    /// <summary>Whether the letters can be seen.</summary>
    public Showing Showing => IsUnsure ? Showing.Unsure : Seen;

    private CssColor Front => Fill ?? Letters ?? CssColor.Black;

    private Showing Seen => Front.Opacity <= 0 ? Showing.Hidden
        : !Front.IsLostOn(Ground ?? CssColor.White) ? Showing.Shown
        : HasPicture || LacksSheets ? Showing.Unsure
        : Showing.Hidden;

    /// <summary>The colours of an element inside.</summary>
    /// <param name="style">The style of the element.</param>
    /// <param name="lacksSheets">True if a sheet of the page is not at hand, which may have other colours.</param>
    public HtmlInk Within(ElementStyle style, bool lacksSheets)
    {
        var around = this;
        var properties = HidingWays.PropertiesOf(HidingWay.Ink);
        if (!style.Says(properties))
        {
            return this;
        }

        var values = style.ValuesOf(properties);
        var inside = around.With(values, lacksSheets);
        var isUnsure = inside.Seen != Showing.Unsure
            && style.Of(properties, other => around.With(other, lacksSheets).Seen) == Showing.Unsure;
        return inside with { IsUnsure = isUnsure || (IsUnsure && values["color"] is null) };
    }

    private HtmlInk With(StyleValues values, bool lacksSheets)
    {
        var own = Color(values["color"], Letters);
        var fill = Color(values["-webkit-text-fill-color"], Fill);
        var ground = values["background-color"] switch
        {
            null => null,
            "currentcolor" => own ?? CssColor.Black,
            { } color => CssColor.Parse(color),
        };
        var isPicture = values["background-image"] is { } picture && picture != "none" && !CssColor.IsKeyword(picture);
        var isCut = values["background-clip"] is "text" && (isPicture || ground is { Opacity: > 0 });
        var below = Ground ?? CssColor.White;
        return new HtmlInk
        {
            Letters = isCut ? CssColor.Black : own,
            Fill = isCut ? null : fill,
            Ground = ground is { } shade && !isCut ? shade.Over(below) : Ground,
            HasPicture = isPicture || values["text-shadow"] is not (null or "none")
                || (HasPicture && ground is not { Opacity: >= 1 })
                || (values["background-color"] is { } unknown && ground is null && !CssColor.IsKeyword(unknown)),
            LacksSheets = lacksSheets,
        };
    }

    private static CssColor? Color(string? value, CssColor? around) =>
        value is null or "inherit" or "unset" or "currentcolor" ? around : CssColor.Parse(value) ?? (value == "initial" ? null : around);
}
