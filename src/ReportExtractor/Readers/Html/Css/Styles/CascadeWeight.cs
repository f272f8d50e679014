using AngleSharp.Css;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>The weight of a declaration: its origin, its layer, the specificity of its selector, and its order.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Layer">The layer: later ones win, or the earlier one among important declarations (CSS Cascade 5 §6.1).</param>
/// <param name="Specificity">The specificity of its selector.</param>
/// <param name="Order">Its place among all rules.</param>
internal readonly record struct CascadeWeight(CascadeOrigin Origin, int Layer, Priority Specificity, int Order)
{
    /// <summary>True if it wins over an earlier declaration.</summary>
    /// <param name="other">The earlier declaration.</param>
    public bool Beats(CascadeWeight other) =>
        Origin != other.Origin ? Origin > other.Origin
        : Layer != other.Layer ? (Layer > other.Layer) == (Origin < CascadeOrigin.ImportantSheet)
        : Specificity != other.Specificity ? Specificity > other.Specificity
        : Order >= other.Order;
}
