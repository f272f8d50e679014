using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ReportExtractor.Benchmarks;

/// <summary>Benchmarks run in this process: the project that BenchmarkDotNet would generate for another one does not know central package versions.</summary>
internal static class InProcessConfig
{
    public static IConfig Create() =>
        DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
}
