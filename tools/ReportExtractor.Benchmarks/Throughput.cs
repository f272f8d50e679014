using System.Diagnostics;

namespace ReportExtractor.Benchmarks;

/// <summary>Reports a second from bytes to a record, with one core and with all: a plain count, without BenchmarkDotNet's care.</summary>
internal static class Throughput
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    /// <summary>Measures and prints.</summary>
    /// <param name="writer">Where to print.</param>
    public static void Run(TextWriter writer)
    {
        byte[][] reports = [.. BenchmarkSamples.Names.Select(BenchmarkSamples.BytesOf)];
        var extractor = new Extractor();
        foreach (var cores in new[] { 1, Environment.ProcessorCount }.Distinct())
        {
            Count(extractor, reports, cores, WarmUp);
            var rate = Count(extractor, reports, cores, Measured) / Measured.TotalSeconds;
            writer.WriteLine($"{cores} {(cores == 1 ? "core" : "cores")}: {rate:0} reports a second");
        }
    }

    private static long Count(Extractor extractor, byte[][] reports, int cores, TimeSpan time)
    {
        var done = 0L;
        var clock = Stopwatch.StartNew();
        Thread[] threads = [.. Enumerable.Range(0, cores).Select(_ => new Thread(Work))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return done;

        void Work()
        {
            for (var i = 0; clock.Elapsed < time; i++)
            {
                using var stream = new MemoryStream(reports[i % reports.Length], writable: false);
                extractor.Extract(stream, "report");
                Interlocked.Increment(ref done);
            }
        }
    }
}
