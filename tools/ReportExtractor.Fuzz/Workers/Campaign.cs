using System.Diagnostics;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>A run: a child process reads one file after another, and each cause of failure is reported once.</summary>
/// <param name="request">What to run.</param>
/// <param name="maker">Makes the files that are saved.</param>
/// <param name="worker">Reads the files.</param>
/// <param name="output">The output for finds and progress.</param>
public sealed class Campaign(FuzzRequest request, CaseMaker maker, WorkerProcess worker, TextWriter output)
{
    /// <summary>A recipe or a message is cut to this length: stack traces can be very long.</summary>
    private const int LongestText = 900;

    /// <summary>The time between two lines of progress.</summary>
    private static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, int> _finds = [];
    private readonly Dictionary<VerdictKind, int> _seen = [];

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private TimeSpan ProcessorTime => worker.ProcessorTime + Environment.CpuUsage.TotalTime;

    /// <summary>Runs until the request is done.</summary>
    /// <param name="stop">Ends the run early, with the usual summary.</param>
    /// <returns>The number of different finds.</returns>
    public int Run(CancellationToken stop = default)
    {
        var reported = TimeSpan.Zero;
        var index = request.From;
        for (; !IsOver(index); index++)
        {
            var verdict = worker.Ask($"{WorkerLoop.Try}{index}");
            if (stop.IsCancellationRequested)
            {
                break; // The child may have received the signal too; that is not a find.
            }

            _seen[verdict.Kind] = _seen.GetValueOrDefault(verdict.Kind) + 1;
            if (verdict.Kind != VerdictKind.Fine)
            {
                Found(index, verdict);
            }

            if (_watch.Elapsed - reported > ReportEvery)
            {
                reported = _watch.Elapsed;
                output.WriteLine($"{index + 1 - request.From} files in {Spent()}, {_finds.Count} finds");
            }
        }

        var counts = string.Join(", ", _seen.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"));
        output.WriteLine($"Seed {request.Seed}, files {request.From} to {index - 1}, {Spent()}: {counts}; {_finds.Count} finds.");
        return _finds.Count;
    }

    private bool IsOver(int index) =>
        index >= request.From + (request.Count ?? int.MaxValue - request.From)
        || _watch.Elapsed >= request.Time
        || ProcessorTime >= request.ProcessorTime;

    private string Spent() => $"{_watch.Elapsed.TotalSeconds:0} s ({ProcessorTime.TotalSeconds:0} s of processor time)";

    private void Found(int index, Verdict verdict)
    {
        var file = maker.Make(index);
        var isCostly = verdict.Kind is VerdictKind.Slow or VerdictKind.Large;
        var cause = $"{file.Sample.Format} {verdict.Kind} {(isCostly ? "" : verdict.Where)}";
        _finds[cause] = _finds.GetValueOrDefault(cause) + 1;
        if (_finds[cause] > 1)
        {
            return;
        }

        // A file that was slow or large once may have suffered from other work: it counts if a new child gives the same verdict.
        if (isCostly && !worker.AskAnew($"{WorkerLoop.Try}{index}").IsLike(verdict))
        {
            _finds.Remove(cause);
            output.WriteLine($"{index}: {verdict.Kind} ({verdict.Seconds:0.0} s), but not the second time");
            return;
        }

        output.WriteLine($"{index}: {cause}");
        output.WriteLine($"  {file.Sample.Name}: {Short(file.Recipe)}");
        output.WriteLine($"  {Short(verdict.Message.ReplaceLineEndings(" "))}");
        if (request.Save is { } folder)
        {
            Save(folder, file, verdict);
        }
    }

    private void Save(string folder, FuzzCase file, Verdict verdict)
    {
        var bytes = file.Expectation is Expectation.Nothing ? new Minimizer(worker).Shrink(file, verdict) : file.Bytes;
        var place = FindStore.Save(folder, request.Seed, file, verdict, bytes);
        output.WriteLine($"  {place} ({file.Bytes.Length} bytes, reduced to {bytes.Length})");
    }

    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";
}
