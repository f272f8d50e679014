using BenchmarkDotNet.Attributes;
using ReportExtractor.Records;

namespace ReportExtractor.Benchmarks;

/// <summary>From bytes to a record, on one core, for each sample.</summary>
[MemoryDiagnoser]
public class SampleBenchmarks
{
    private readonly Extractor _extractor = new();
    private byte[] _report = [];

    /// <summary>The samples.</summary>
    public static IEnumerable<string> Samples => BenchmarkSamples.Names;

    /// <summary>The sample to measure.</summary>
    [ParamsSource(nameof(Samples))]
    public string Sample { get; set; } = "";

    /// <summary>Reads the sample into memory.</summary>
    [GlobalSetup]
    public void Load() => _report = BenchmarkSamples.BytesOf(Sample);

    /// <summary>Extracts it.</summary>
    [Benchmark]
    public ReportRecord BytesToRecord()
    {
        using var stream = new MemoryStream(_report, writable: false);
        return _extractor.Extract(stream, "report");
    }
}
