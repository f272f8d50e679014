using AngleSharp.Dom;
using ReportExtractor.Readers.Html.Css;

namespace ReportExtractor.Readers.Html;

/// <summary>
/// What of an element's text is visible. Some ways of hiding can be undone by elements inside, others hide everything inside.
/// </summary>
internal readonly record struct HtmlSight
{
    private Showing Visibility { get; init; }

    private Showing Size { get; init; }

    private Showing Ink { get; init; }

    private Showing Whole { get; init; }

    /// <summary>True if text is not visible.</summary>
    public bool IsUnseen => Has(Showing.Hidden);

    /// <summary>True if text may be visible or not.</summary>
    public bool IsUnsure => !IsUnseen && Has(Showing.Unsure);

    /// <summary>What of an element inside is visible; null if it is left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="visibility">The visibility of the elements of the page.</param>
    public HtmlSight? Within(IElement element, HtmlVisibility visibility)
    {
        var display = visibility.Of(element, HidingWay.Display);
        return display == Showing.Hidden ? null : new HtmlSight
        {
            Visibility = Inherited(Visibility, visibility.Of(element, HidingWay.Visibility)),
            Size = Inherited(Size, visibility.Of(element, HidingWay.Size)),
            Ink = Inherited(Ink, visibility.Of(element, HidingWay.Ink)),
            Whole = Worst(Worst(Whole, display), Worst(visibility.Of(element, HidingWay.Opacity), visibility.Of(element, HidingWay.Place))),
        };
    }

    private bool Has(Showing showing) => Visibility == showing || Size == showing || Ink == showing || Whole == showing;

    private static Showing Inherited(Showing around, Showing own) => own == Showing.Unset ? around : own;

    private static Showing Worst(Showing first, Showing second) =>
        first == Showing.Hidden || second == Showing.Hidden ? Showing.Hidden
        : first == Showing.Unsure || second == Showing.Unsure ? Showing.Unsure
        : Showing.Shown;
}
