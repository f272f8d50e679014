namespace ReportExtractor.Fuzz.Cases;

/// <summary>What is known of the figures of a changed file.</summary>
public abstract record Expectation
{
    private Expectation()
    {
    }

    /// <summary>Nothing is known of its figures.</summary>
    public sealed record Nothing : Expectation;

    /// <summary>Its content is the same, so its figures must be those of the sample.</summary>
    public sealed record SameFigures : Expectation;

    /// <summary>
    /// One printed number was replaced. If that figure is read, it must be the new number. Every other figure that is read in both
    /// the file and the sample must be the same.
    /// </summary>
    /// <param name="Key">The figure's key.</param>
    /// <param name="Value">The new number, or null if the cell was emptied.</param>
    public sealed record OneReplaced(string Key, decimal? Value) : Expectation;
}
