namespace ReportExtractor.Fuzz.Cases;

/// <summary>What a changed file must still be read as, besides without harm.</summary>
public abstract record Expectation
{
    private Expectation()
    {
    }

    /// <summary>Nothing can be said of its figures.</summary>
    public sealed record Nothing : Expectation;

    /// <summary>It says the same in another way: the figures are the sample's.</summary>
    public sealed record SameFigures : Expectation;

    /// <summary>
    /// One printed number was replaced: that figure, if it is read at all, is the new number; every other that is read, here and in the
    /// sample, is the same.
    /// </summary>
    /// <param name="Key">The figure's key.</param>
    /// <param name="Value">The number that stands there now; null where the cell was emptied.</param>
    public sealed record OneReplaced(string Key, decimal? Value) : Expectation;
}
