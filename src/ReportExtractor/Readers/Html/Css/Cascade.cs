namespace ReportExtractor.Readers.Html.Css;

/// <summary>
/// The result of all declarations for one element and one way of hiding. Certain declarations decide; if an uncertain one would win over
/// them, the result is unsure.
/// </summary>
internal struct Cascade
{
    private Showing _certain;
    private CascadeWeight? _weight;
    private CascadeWeight? _mayHide;
    private CascadeWeight? _mayShow;

    /// <summary>True if there is no declaration.</summary>
    public readonly bool IsEmpty => _weight is null && _mayHide is null && _mayShow is null;

    /// <summary>The result.</summary>
    public readonly Showing Outcome =>
        _certain != Showing.Hidden && Wins(_mayHide) ? Showing.Unsure
        : _certain == Showing.Hidden && Wins(_mayShow) ? Showing.Unsure
        : _certain;

    /// <summary>Adds a declaration.</summary>
    /// <param name="showing">Whether it shows the element.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="isCertain">True if it certainly applies to the element.</param>
    public void Add(Showing showing, CascadeWeight weight, bool isCertain)
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

    private readonly bool Wins(CascadeWeight? may) => may is { } weight && (_weight is not { } best || weight.Beats(best));
}
