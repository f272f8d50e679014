using System.CommandLine;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;

// A child that has used so much more than the judge allows did not hear that it is cancelled.
var hungAfter = Judge.Slowest * 5;

Option<int> seed = new("--seed") { Description = "The seed; with the same samples it makes the same files.", DefaultValueFactory = _ => 1 };
Option<double?> time = new("--time") { Description = "Go on for so many seconds." };
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

Command child = new(WorkerStart.Command, "Reads what it is told to read; started by the other commands.") { seed, samples, format };
child.Hidden = true;
child.SetAction(parsed => WorkerLoop.Run(new CaseMaker(SampleSet.Load(parsed.GetRequiredValue(samples), parsed.GetValue(format) ?? []), parsed.GetValue(seed))));

RootCommand root = new("Changes samples and reads them, and fails where anything but OperationCanceledException escapes, a file takes over 2 seconds or 300 MB, a record is missing or breaks its rules, or figures change that must not.")
{
    seed, time, count, from, format, samples, save, replay, child,
};
root.SetAction(parsed =>
{
    FuzzRequest request = new()
    {
        Seed = parsed.GetValue(seed),
        From = parsed.GetValue(from),
        Time = parsed.GetValue(time) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
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

    using var worker = new WorkerProcess(() => WorkerStart.Of(request), hungAfter);
    return new Campaign(request, new CaseMaker(set, request.Seed), worker, Console.Out).Run() == 0 ? 0 : 1;
});
return root.Parse(args).Invoke();
