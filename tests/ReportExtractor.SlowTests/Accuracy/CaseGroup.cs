namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>Reports that are read one after the other.</summary>
/// <param name="Reports">The reports.</param>
internal sealed record CaseGroup(IReadOnlyList<ReportCase> Reports)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(" and ", Reports);
}
