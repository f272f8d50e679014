using System.Diagnostics;

namespace ReportExtractor.Benchmarks;

/// <summary>
/// Reports a second from bytes to a record, with one core and with all: a simple count, without the precautions of BenchmarkDotNet.
/// The processor time of a report, including garbage collection, hardly depends on other work of the machine.
/// </summary>
internal static class Throughput
{
    // Long enough for the runtime to optimize the code, and for some thousand reports.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    /// <summary>Measures and prints.</summary>
    /// <param name="writer">The output.</param>
    public static void Run(TextWriter writer)
    {
        byte[][] reports = [.. BenchmarkSamples.Names.Select(BenchmarkSamples.BytesOf)];
        var extractor = new Extractor();
        foreach (var cores in new[] { 1, Environment.ProcessorCount }.Distinct())
        {
            var (rate, milliseconds) = Measure(extractor, reports, cores);
            writer.WriteLine(
                $"{cores} {(cores == 1 ? "core" : "cores")}: {rate:0} reports a second, {milliseconds:0.00} ms of processor time a report");
        }
    }

    /// <summary>Measures each format on one core, and prints.</summary>
    /// <param name="writer">The output.</param>
    public static void RunFormats(TextWriter writer)
    {
        var extractor = new Extractor();
        foreach (var (format, reports) in BenchmarkSamples.ByFormat())
        {
            var (rate, milliseconds) = Measure(extractor, reports, cores: 1);
            writer.WriteLine(
                $"{format}: {rate:0} reports a second on one core, {milliseconds:0.00} ms of processor time a report");
        }
    }

    private static (double Rate, double Milliseconds) Measure(Extractor extractor, byte[][] reports, int cores)
    {
        Count(extractor, reports, cores, WarmUp);
        var before = Environment.CpuUsage.TotalTime;
        var count = Count(extractor, reports, cores, Measured);
        var processor = Environment.CpuUsage.TotalTime - before;
        return (count / Measured.TotalSeconds, processor.TotalMilliseconds / count);
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
