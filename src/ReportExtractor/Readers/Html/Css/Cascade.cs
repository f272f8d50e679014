using AngleSharp.Css;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>Where a declaration stands, from the weakest to the strongest (CSS Cascade §6.1).</summary>
internal enum CascadeOrigin
{
    /// <summary>In a style sheet.</summary>
    Sheet,

    /// <summary>In the element's own attribute.</summary>
    Attribute,

    /// <summary>In a style sheet, marked as important.</summary>
    ImportantSheet,

    /// <summary>In the element's own attribute, marked as important.</summary>
    ImportantAttribute,
}

/// <summary>What decides between declarations: where they stand, how specific their selectors are, which comes last.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="Specificity">The specificity of its selector.</param>
/// <param name="Order">Its place among all rules.</param>
internal readonly record struct CascadeWeight(CascadeOrigin Origin, Priority Specificity, int Order)
{
    /// <summary>True where it does not yield to another.</summary>
    /// <param name="other">The other, which came before.</param>
    public bool Beats(CascadeWeight other) =>
        Origin != other.Origin ? Origin > other.Origin
        : Specificity != other.Specificity ? Specificity > other.Specificity
        : Order >= other.Order;
}

/// <summary>What all declarations about one element and one way of hiding come to. What is certain decides; what is not, and would overrule it, leaves it open.</summary>
internal struct Cascade
{
    private Showing _certain;
    private CascadeWeight? _weight;
    private CascadeWeight? _mayHide;
    private CascadeWeight? _mayShow;

    /// <summary>True where nothing was said.</summary>
    public readonly bool IsEmpty => _weight is null && _mayHide is null && _mayShow is null;

    /// <summary>What it comes to.</summary>
    public readonly Showing Outcome =>
        _certain != Showing.Hidden && Overrules(_mayHide) ? Showing.Unsure
        : _certain == Showing.Hidden && Overrules(_mayShow) ? Showing.Unsure
        : _certain;

    /// <summary>Takes a declaration.</summary>
    /// <param name="showing">What it says.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="isCertain">True where it surely holds for the element.</param>
    public void Take(Showing showing, CascadeWeight weight, bool isCertain)
    {
        if (!isCertain)
        {
            ref var may = ref (showing is Showing.Hidden or Showing.Unsure ? ref _mayHide : ref _mayShow);
            may = may is { } other && !weight.Beats(other) ? other : weight;
        }
        else if (_weight is not { } best || weight.Beats(best))
        {
            (_certain, _weight) = (showing, weight);
        }
    }

    private readonly bool Overrules(CascadeWeight? may) => may is { } weight && (_weight is not { } best || weight.Beats(best));
}
