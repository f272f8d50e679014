using ReportExtractor.Fuzz.Cases;

namespace ReportExtractor.Tools.Tests.Fuzz;

/// <summary>The samples of the repository, read once for all tests.</summary>
internal static class FuzzSamples
{
    /// <summary>All of them.</summary>
    public static SampleSet All { get; } = SampleSet.Load([Repository.Samples], []);
}
