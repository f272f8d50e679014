using System.CommandLine;
using System.Runtime.InteropServices;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.HostileFiles;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;

// A child that has used so much more than the judge allows did not hear that it is cancelled.
var hungAfter = Judge.Slowest * 5;

Option<int> seed = new("--seed") { Description = "The seed; with the same samples it makes the same files.", DefaultValueFactory = _ => 1 };
Option<double?> time = new("--time") { Description = "Go on for so many seconds." };
Option<double?> processorTime = new("--processor-time") { Description = "Go on until so many seconds of processor time are used, whatever else the machine does." };
Option<int?> count = new("--count") { Description = "Read so many files." };
Option<int> from = new("--from") { Description = "The number of the first file, to come back to one that was told." };
Option<string[]> format = new("--format") { Description = "Only this format, as the record's source.format names it; may be given several times." };
Option<string[]> samples = new("--samples") { Description = "A folder of samples; may be given several times.", DefaultValueFactory = _ => ["samples"] };
Option<string?> save = new("--save") { Description = "The folder in which finds are kept, cut down." };
Argument<string[]> files = new("FILE") { Description = "Finds that were kept, or any other files.", Arity = ArgumentArity.OneOrMore };

Command replay = new("replay", "Reads files and says what is wrong with them.") { files };
replay.SetAction(parsed =>
{
    using var worker = new WorkerProcess(() => WorkerStart.Of(new FuzzRequest { Samples = [] }), hungAfter);
    var bad = 0;
    foreach (var file in parsed.GetRequiredValue(files))
    {
        var verdict = worker.Ask(WorkerLoop.Read + Path.GetFullPath(file));
        Console.Out.WriteLine($"{file}: {verdict.Kind} {verdict.Where} {verdict.Message} ({verdict.Seconds:0.00} s)");
        bad += verdict.Kind == VerdictKind.Fine ? 0 : 1;
    }

    return bad == 0 ? 0 : 1;
});

Argument<string> folder = new("FOLDER") { Description = "Where the files go." };
Command hostile = new("hostile", "Writes files that are made to do harm, of every kind, and samples that are cut off at every percent of their length or have changed bytes.") { folder, samples };
hostile.SetAction(parsed =>
{
    HostileCatalog.Write(Path.Combine(parsed.GetRequiredValue(folder), "made"), HostileCatalog.Made);
    HostileCatalog.Write(Path.Combine(parsed.GetRequiredValue(folder), "cut"), HostileCuts.Of(SampleSet.Load(parsed.GetRequiredValue(samples), []), [.. Enumerable.Range(1, 99)]));
});

// One that only reads what is on the disk needs no samples.
Option<string[]> givenSamples = new("--samples");
Command child = new(WorkerStart.Command, "Reads what it is told to read; started by the other commands.") { seed, givenSamples, format };
child.Hidden = true;
child.SetAction(parsed => WorkerLoop.Run(new CaseMaker(SampleSet.Load(parsed.GetValue(givenSamples) ?? [], parsed.GetValue(format) ?? []), parsed.GetValue(seed))));

RootCommand root = new("Changes samples and reads them, and fails where anything but OperationCanceledException escapes, a file takes over 2 seconds or 300 MB, a record is missing or breaks its rules, or figures change that must not.")
{
    seed, time, processorTime, count, from, format, samples, save, replay, hostile, child,
};
root.SetAction(parsed =>
{
    FuzzRequest request = new()
    {
        Seed = parsed.GetValue(seed),
        From = parsed.GetValue(from),
        Time = parsed.GetValue(time) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        ProcessorTime = parsed.GetValue(processorTime) is { } used ? TimeSpan.FromSeconds(used) : null,
        Count = parsed.GetValue(count),
        Formats = parsed.GetValue(format) ?? [],
        Samples = parsed.GetRequiredValue(samples),
        Save = parsed.GetValue(save),
    };
    var set = SampleSet.Load(request.Samples, request.Formats);
    if (set.Formats.Count == 0)
    {
        Console.Error.WriteLine($"There are no samples{(request.Formats.Count == 0 ? "" : " of " + string.Join(", ", request.Formats))} in {string.Join(", ", request.Samples)}.");
        return 2;
    }

    using var stop = new CancellationTokenSource();
    void End(PosixSignalContext context)
    {
        context.Cancel = true;
        stop.Cancel();
    }

    using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
    using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
    using var worker = new WorkerProcess(() => WorkerStart.Of(request), hungAfter);
    return new Campaign(request, new CaseMaker(set, request.Seed), worker, Console.Out).Run(stop.Token) == 0 ? 0 : 1;
});
return root.Parse(args).Invoke();
