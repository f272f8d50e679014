using System.Diagnostics;

namespace ReportExtractor.Benchmarks;

/// <summary>
/// Reports a second from bytes to a record, with one core and with all: a plain count, without BenchmarkDotNet's care.
/// The processor time that a report takes, garbage collection included, hardly depends on what else the machine does.
/// </summary>
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
            var before = Environment.CpuUsage.TotalTime;
            var count = Count(extractor, reports, cores, Measured);
            var processor = Environment.CpuUsage.TotalTime - before;
            writer.WriteLine(
                $"{cores} {(cores == 1 ? "core" : "cores")}: {count / Measured.TotalSeconds:0} reports a second, "
                + $"{processor.TotalMilliseconds / count:0.00} ms of processor time a report");
        }
    }

    /// <summary>Measures each format by itself on one core, and prints.</summary>
    /// <param name="writer">Where to print.</param>
    public static void RunFormats(TextWriter writer)
    {
        var extractor = new Extractor();
        foreach (var (format, reports) in BenchmarkSamples.ByFormat())
        {
            Count(extractor, reports, cores: 1, WarmUp);
            var before = Environment.CpuUsage.TotalTime;
            var count = Count(extractor, reports, cores: 1, Measured);
            var processor = Environment.CpuUsage.TotalTime - before;
            writer.WriteLine($"{format}: {count / Measured.TotalSeconds:0} reports a second on one core, {processor.TotalMilliseconds / count:0.00} ms of processor time a report");
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
