namespace ReportExtractor.Consistency.Witnesses;

/// <summary>What a witness says of a report's figures: one of several sums comes to its number.</summary>
/// <param name="Kind">The kind of witness: <c>next-year</c>, <c>previous-year</c>, <c>prose</c>; null for the report's own sums.</param>
/// <param name="Source">The path of its file.</param>
/// <param name="Place">The place in it.</param>
/// <param name="Sums">Each a list of terms that must come to zero together with its constant.</param>
internal sealed record Testimony(string? Kind, string Source, string Place, IReadOnlyList<Testimony.Sum> Sums)
{
    /// <summary>The figures that it is about.</summary>
    public IEnumerable<string> Keys => Sums.SelectMany(sum => sum.Terms).Select(term => term.Key);

    /// <summary>True if a reading agrees with it. A figure that it needs and that has no number speaks against the reading.</summary>
    /// <param name="numberOf">The numbers of the reading.</param>
    public bool Allows(Func<string, decimal?> numberOf) => Sums.Any(sum =>
        sum.Terms.Sum(term => term.Factor * numberOf(term.Key)) is { } total && sum.Terms.All(term => numberOf(term.Key) is not null)
        && total == sum.Total);

    /// <summary>Figures of the report that come to a number.</summary>
    /// <param name="Terms">The figures, and how often each is added.</param>
    /// <param name="Total">The number.</param>
    internal sealed record Sum(IReadOnlyList<(string Key, int Factor)> Terms, decimal Total);
}
