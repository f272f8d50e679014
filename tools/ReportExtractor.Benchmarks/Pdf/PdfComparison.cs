using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>
/// Measures other readers of PDF beside ours on the same files: they take turns, so that what else the machine does meets them alike,
/// and the median of the turns counts.
/// </summary>
internal static class PdfComparison
{
    private const int Rounds = 5;

    // The runtime compiles a method again and better the more often it was called, beside the work and on the same core: that is over
    // where it took less than a hundredth of the time of so many turns on end, or was waited for long enough.
    private const double MostCompiling = 0.01;
    private const int QuietTurns = 3;
    private const int MostWarmUpTurns = 40;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    /// <summary>Measures and prints.</summary>
    /// <param name="folder">Holds the files; others than PDF are passed over.</param>
    /// <param name="writer">Where to print.</param>
    /// <returns>0, or 2 where the folder holds no PDF.</returns>
    public static int Run(string folder, TextWriter writer)
    {
        var files = PdfFolder.Read(folder);
        if (files.Count == 0)
        {
            writer.WriteLine($"The folder '{folder}' is not there or holds no PDF: name one that holds reports in PDF.");
            return 2;
        }

        var contestants = Contestants(writer);
        writer.WriteLine($"{files.Count} files, {files.Sum(file => file.Bytes.LongLength) / 1024:0} KiB, on {Environment.ProcessorCount} core(s); median of {Rounds} turns of {Turn.TotalSeconds:0} s");
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
            writer.WriteLine("pdftotext is not on this machine (Debian's package poppler-utils); it is left out.");
        }

        if (Pdfium.TryStart())
        {
            contestants.Add(new PdfiumContestant());
        }
        else
        {
            writer.WriteLine("PDFium is not on this machine (libpdfiumlo.so of Debian's package libreoffice-core-nogui); it is left out.");
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

    /// <summary>Reads all files, again and again until the time is over.</summary>
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
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Name,-40} {1 / cost.Clock.TotalSeconds,7:0} a second, {cost.Clock.TotalMilliseconds,6:0.00} ms, {cost.Processor.TotalMilliseconds,6:0.00} ms of processor time; the record takes {cost.Clock / medians[0].Clock:0.0} times less by the clock, {cost.Processor / medians[0].Processor:0.0} times less processor time ({cost.Amount} figures or letters)"));
        }
    }

    /// <summary>What a file costs.</summary>
    /// <param name="Clock">By the clock.</param>
    /// <param name="Processor">Processor time, that of processes it started included.</param>
    /// <param name="Amount">How much came of all files.</param>
    private readonly record struct Cost(TimeSpan Clock, TimeSpan Processor, long Amount)
    {
        public static Cost Median(List<Cost> costs) =>
            new(costs.Select(cost => cost.Clock).Order().ElementAt(costs.Count / 2), costs.Select(cost => cost.Processor).Order().ElementAt(costs.Count / 2), costs[0].Amount);
    }
}
