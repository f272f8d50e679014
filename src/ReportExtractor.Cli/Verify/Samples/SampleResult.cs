using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>What became of a sample.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Differences">What differs from its expected record.</param>
/// <param name="Fault">Says why it can't be compared; null if it was.</param>
/// <param name="IsRewritten">Whether its expected record was written.</param>
internal sealed record SampleResult(
    Sample Sample, IReadOnlyList<RecordDifference> Differences, Func<CliTexts, string>? Fault = null, bool IsRewritten = false)
{
    /// <summary>Whether the record is the expected one.</summary>
    public bool IsAsExpected => Fault is null && (Differences.Count == 0 || IsRewritten);
}
