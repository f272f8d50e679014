using System.Diagnostics;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>A run: file after file is read by a child, and what is found is kept once for each cause.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="maker">Makes the files that are kept.</param>
/// <param name="worker">Reads them.</param>
/// <param name="output">Where what happens is told.</param>
public sealed class Campaign(FuzzRequest request, CaseMaker maker, WorkerProcess worker, TextWriter output)
{
    private static readonly TimeSpan TellEvery = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, int> _finds = [];
    private readonly Dictionary<VerdictKind, int> _seen = [];

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private TimeSpan ProcessorTime => worker.ProcessorTime + Environment.CpuUsage.TotalTime;

    /// <summary>Runs.</summary>
    /// <param name="stop">Ends the run before its time; what it did until then is told all the same.</param>
    /// <returns>How many different finds there are.</returns>
    public int Run(CancellationToken stop = default)
    {
        var told = TimeSpan.Zero;
        var index = request.From;
        for (; !IsOver(index); index++)
        {
            var verdict = worker.Ask($"{WorkerLoop.Try}{index}");
            if (stop.IsCancellationRequested)
            {
                break; // The child may have been told to end as well: that is no find.
            }

            _seen[verdict.Kind] = _seen.GetValueOrDefault(verdict.Kind) + 1;
            if (verdict.Kind != VerdictKind.Fine)
            {
                Found(index, verdict);
            }

            if (_watch.Elapsed - told > TellEvery)
            {
                told = _watch.Elapsed;
                output.WriteLine($"{index + 1 - request.From} files in {Spent()}, {_finds.Count} finds");
            }
        }

        output.WriteLine($"Seed {request.Seed}, files {request.From} to {index - 1}, {Spent()}: {string.Join(", ", _seen.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"))}; {_finds.Count} finds.");
        return _finds.Count;
    }

    private bool IsOver(int index) =>
        index >= request.From + (request.Count ?? int.MaxValue - request.From) || _watch.Elapsed >= request.Time || ProcessorTime >= request.ProcessorTime;

    private string Spent() => $"{_watch.Elapsed.TotalSeconds:0} s ({ProcessorTime.TotalSeconds:0} s of processor time)";

    private void Found(int index, Verdict verdict)
    {
        var file = maker.Make(index);
        var cause = $"{file.Sample.Format} {verdict.Kind} {(verdict.Kind is VerdictKind.Slow or VerdictKind.Large ? "" : verdict.Where)}";
        _finds[cause] = _finds.GetValueOrDefault(cause) + 1;
        if (_finds[cause] > 1)
        {
            return;
        }

        // What took too long or too much once may have been the machine's doing: it counts where a new child says the same.
        if (verdict.Kind is VerdictKind.Slow or VerdictKind.Large)
        {
            if (!worker.AskAnew($"{WorkerLoop.Try}{index}").IsLike(verdict))
            {
                _finds.Remove(cause);
                output.WriteLine($"{index}: {verdict.Kind} ({verdict.Seconds:0.0} s), but not the second time");
                return;
            }
        }

        output.WriteLine($"{index}: {cause}\n  {file.Sample.Name}: {Short(file.Recipe)}\n  {Short(verdict.Message.ReplaceLineEndings(" "))}");
        if (request.Save is { } folder)
        {
            var bytes = file.Expectation is Expectation.Nothing ? new Minimizer(worker).Shrink(file, verdict) : file.Bytes;
            output.WriteLine($"  {FindStore.Save(folder, request.Seed, file, verdict, bytes)} ({file.Bytes.Length} bytes, {bytes.Length} of them left)");
        }
    }

    private static string Short(string text) => text.Length <= 900 ? text : text[..900] + "…";
}
