namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>The values of some properties of an element.</summary>
/// <param name="element">The name of the element.</param>
/// <param name="values">The values.</param>
internal sealed class StyleValues(string element, IReadOnlyDictionary<string, string?> values)
{
    // Elements that are set within a line unless a style says something else (HTML Living Standard §15.3).
    private static readonly HashSet<string> Inline =
        [.. "span a b i u s em strong font small big sup sub ins del mark code var samp kbd label strike tt cite q abbr time".Split(' ')];

    /// <summary>The value of a property, in lower case, or null.</summary>
    /// <param name="property">The property.</param>
    public string? this[string property] => values.GetValueOrDefault(property);

    /// <summary>The name of the element.</summary>
    public string Element => element;

    /// <summary>
    /// True for an element within a line: it has no width or height of its own, and is not transformed (CSS Display §2.4).
    /// </summary>
    public bool IsInline =>
        (this["display"] is "inline" || (this["display"] is null && Inline.Contains(element)))
        && this["position"] is not ("absolute" or "fixed") && this["float"] is null or "none";

    /// <summary>The values with another one for a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The other value.</param>
    public StyleValues With(string property, string value) =>
        new(element, new Dictionary<string, string?>(values) { [property] = value });
}
