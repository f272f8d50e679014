using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>
/// Compares our PDF reader with others on the same files. They run in turns, so that other work of the machine affects all of them
/// equally, and the median of the turns is reported.
/// </summary>
internal static class PdfComparison
{
    /// <summary>The number of turns of each reader; odd, so that there is a median.</summary>
    private const int Rounds = 5;

    // The runtime recompiles methods that are called often, on the same core as the work. The warm-up ends when compilation took less
    // than this share of the time in several consecutive turns, or after a maximum number of turns.
    private const double MostCompiling = 0.01;
    private const int QuietTurns = 3;
    private const int MostWarmUpTurns = 40;

    /// <summary>The duration of a turn: long enough to read each file several times.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    /// <summary>Measures and prints.</summary>
    /// <param name="folder">The folder of the PDF files; other files are ignored.</param>
    /// <param name="writer">The output.</param>
    /// <returns>0, or 2 if the folder contains no PDF.</returns>
    public static int Run(string folder, TextWriter writer)
    {
        var files = PdfFolder.Read(folder);
        if (files.Count == 0)
        {
            writer.WriteLine($"The folder '{folder}' does not exist or contains no PDF: name a folder of reports in PDF.");
            return 2;
        }

        var contestants = Contestants(writer);
        writer.WriteLine(
            $"{files.Count} files, {files.Sum(file => file.Bytes.LongLength) / 1024:0} KiB, on {Environment.ProcessorCount} core(s); "
            + $"median of {Rounds} turns of {Turn.TotalSeconds:0} s");
        foreach (var contestant in contestants)
        {
            WarmUp(contestant, files);
        }

        var measured = contestants.Select(_ => new List<Cost>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                measured[i].Add(Measure(contestants[i], files, Turn));
            }
        }

        Print(contestants, measured, writer);
        return 0;
    }

    private static List<IPdfContestant> Contestants(TextWriter writer)
    {
        var contestants = new List<IPdfContestant> { new RecordContestant(), new LetterContestant() };
        if (Poppler.IsThere())
        {
            contestants.Add(new PopplerContestant());
        }
        else
        {
            writer.WriteLine("Without pdftotext, which is not installed (Debian's package poppler-utils).");
        }

        if (Pdfium.TryStart())
        {
            contestants.Add(new PdfiumContestant());
        }
        else
        {
            writer.WriteLine("Without PDFium, which is not installed (libpdfiumlo.so of Debian's package libreoffice-core-nogui).");
        }

        return contestants;
    }

    private static void WarmUp(IPdfContestant contestant, List<(string Path, byte[] Bytes)> files)
    {
        if (!contestant.IsCompiledMeanwhile)
        {
            Measure(contestant, files, TimeSpan.Zero);
            return;
        }

        for (var (turn, quiet) = (0, 0); turn < MostWarmUpTurns && quiet < QuietTurns; turn++)
        {
            var before = JitInfo.GetCompilationTime();
            Measure(contestant, files, Turn);
            quiet = JitInfo.GetCompilationTime() - before < Turn * MostCompiling ? quiet + 1 : 0;
        }
    }

    /// <summary>Reads all files repeatedly until the time is over.</summary>
    private static Cost Measure(IPdfContestant contestant, List<(string Path, byte[] Bytes)> files, TimeSpan time)
    {
        var (before, clock) = (ProcessorTime.Used(), Stopwatch.StartNew());
        var count = 0;
        var amount = 0L;
        do
        {
            amount = files.Sum(file => (long)contestant.Read(file.Path, file.Bytes));
            count += files.Count;
        }
        while (clock.Elapsed < time);

        return new Cost(clock.Elapsed / count, (ProcessorTime.Used() - before) / count, amount);
    }

    private static void Print(List<IPdfContestant> contestants, List<List<Cost>> measured, TextWriter writer)
    {
        var medians = measured.ConvertAll(costs => Cost.Median(costs));
        foreach (var (contestant, cost) in contestants.Zip(medians))
        {
            var (clock, processor) = (cost.Clock.TotalMilliseconds, cost.Processor.TotalMilliseconds);
            var (clockRatio, processorRatio) = (cost.Clock / medians[0].Clock, cost.Processor / medians[0].Processor);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Name,-40} {1000 / clock,7:0} a second, {clock,6:0.00} ms, {processor,6:0.00} ms of processor time; "
                + $"the record takes {clockRatio:0.0} times less by the clock, {processorRatio:0.0} times less processor time "
                + $"({cost.Amount} figures or letters)"));
        }
    }

    /// <summary>The cost of a file.</summary>
    /// <param name="Clock">The elapsed time.</param>
    /// <param name="Processor">The processor time, including that of child processes.</param>
    /// <param name="Amount">The number of figures or letters of all files.</param>
    private readonly record struct Cost(TimeSpan Clock, TimeSpan Processor, long Amount)
    {
        public static Cost Median(List<Cost> costs) =>
            new(Median(costs.Select(cost => cost.Clock)), Median(costs.Select(cost => cost.Processor)), costs[0].Amount);

        private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(times.Count() / 2);
    }
}
