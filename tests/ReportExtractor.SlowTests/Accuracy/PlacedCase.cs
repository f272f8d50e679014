namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>A report and a place in it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Permille">The place, in thousandths.</param>
internal sealed record PlacedCase(ReportCase Report, int Permille)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Report} at {Permille}";

    /// <summary>The case with one damage less, for each damage.</summary>
    public IEnumerable<PlacedCase> Smaller() => Report.Smaller().Select(report => this with { Report = report });
}
