using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ReportExtractor.Benchmarks;

/// <summary>
/// Runs benchmarks in this process: the project that BenchmarkDotNet would generate for another process does not support central package
/// versions.
/// </summary>
internal static class InProcessConfig
{
    /// <summary>Creates the configuration.</summary>
    public static IConfig Create() =>
        DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
}
