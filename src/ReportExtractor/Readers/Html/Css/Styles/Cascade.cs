namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>
/// All declarations of one property for one element. Certain declarations decide; uncertain ones that would win over them are kept.
/// </summary>
internal sealed class Cascade
{
    private readonly Dictionary<string, CascadeWeight> _others = [];
    private CascadeWeight _weight;

    /// <summary>The value, or null if no declaration is certain.</summary>
    public string? Value { get; private set; }

    /// <summary>The values that it may have instead.</summary>
    public IEnumerable<string> Others =>
        _others.Where(other => other.Key != Value && (Value is null || other.Value.Beats(_weight))).Select(other => other.Key);

    /// <summary>Adds a declaration.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="isCertain">True if it certainly applies to the element.</param>
    public void Add(string value, CascadeWeight weight, bool isCertain)
    {
        if (!isCertain)
        {
            _others[value] = _others.TryGetValue(value, out var other) && !weight.Beats(other) ? other : weight;
        }
        else if (Value is null || weight.Beats(_weight))
        {
            (Value, _weight) = (value, weight);
        }
    }
}
