using BenchmarkDotNet.Attributes;
using ReportExtractor.Records;

namespace ReportExtractor.Benchmarks;

/// <summary>From bytes to a record, on one core. The time is the average of the five samples.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly Extractor _extractor = new();
    private byte[][] _reports = [];

    /// <summary>Reads the samples into memory.</summary>
    [GlobalSetup]
    public void Load() => _reports = [.. BenchmarkSamples.Names.Select(BenchmarkSamples.BytesOf)];

    /// <summary>Extracts all five.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkSamples.Count)]
    public int BytesToRecord()
    {
        var figures = 0;
        foreach (var report in _reports)
        {
            using var stream = new MemoryStream(report, writable: false);
            figures += _extractor.Extract(stream, "report").Figures.Count;
        }

        return figures;
    }
}
