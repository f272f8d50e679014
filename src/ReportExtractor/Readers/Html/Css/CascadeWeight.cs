using AngleSharp.Css;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>The weight of a declaration: its origin, the specificity of its selector, and its order.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Specificity">The specificity of its selector.</param>
/// <param name="Order">Its place among all rules.</param>
internal readonly record struct CascadeWeight(CascadeOrigin Origin, Priority Specificity, int Order)
{
    /// <summary>True if it wins over an earlier declaration.</summary>
    /// <param name="other">The earlier declaration.</param>
    public bool Beats(CascadeWeight other) =>
        Origin != other.Origin ? Origin > other.Origin
        : Specificity != other.Specificity ? Specificity > other.Specificity
        : Order >= other.Order;
}
