using System.CommandLine;
using System.Runtime.InteropServices;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;

namespace ReportExtractor.Fuzz.Commands;

/// <summary>The command line: without a subcommand, a run.</summary>
internal sealed class FuzzCommand : RootCommand
{
    /// <summary>A child that has used this much more time than the judge allows did not react to being cancelled.</summary>
    public static readonly TimeSpan HungAfter = Judge.Slowest * 5;

    private readonly Option<int> _seed = FuzzOptions.Seed();

    private readonly Option<double?> _time = new("--time")
    {
        Description = "The duration of the run in seconds.",
    };

    private readonly Option<double?> _processorTime = new("--processor-time")
    {
        Description = "The processor time of the run in seconds, which does not depend on other work of the machine.",
    };

    private readonly Option<int?> _count = new("--count")
    {
        Description = "The number of files to read.",
    };

    private readonly Option<int> _from = new("--from")
    {
        Description = "The index of the first file, to repeat one that was reported.",
    };

    private readonly Option<string[]> _format = FuzzOptions.Format();
    private readonly Option<string[]> _samples = FuzzOptions.Samples();

    private readonly Option<string?> _save = new("--save")
    {
        Description = "The folder to save finds in, reduced to what causes them.",
    };

    /// <summary>Creates the command.</summary>
    public FuzzCommand()
        : base(
            "Changes samples and reads them. Fails if an exception other than OperationCanceledException escapes, a file takes over "
            + "2 seconds or 300 MB, a record is missing or breaks its rules, or figures change that must not.")
    {
        foreach (var option in new Option[] { _seed, _time, _processorTime, _count, _from, _format, _samples, _save })
        {
            Add(option);
        }

        Add(new ReplayCommand());
        Add(new HostileCommand());
        Add(new WorkerCommand());
        Add(new CoverageCommand());
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var request = Request(parsed);
        var samples = SampleSet.Load(request.Samples, request.Formats);
        if (samples.Formats.Count == 0)
        {
            var formats = request.Formats.Count == 0 ? "" : " of " + string.Join(", ", request.Formats);
            Console.Error.WriteLine($"There are no samples{formats} in {string.Join(", ", request.Samples)}.");
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
        using var worker = new WorkerProcess(() => WorkerStart.Of(request), HungAfter);
        var campaign = new Campaign(request, new CaseMaker(samples, request.Seed), worker, Console.Out);
        return campaign.Run(stop.Token) == 0 ? 0 : 1;
    }

    private FuzzRequest Request(ParseResult parsed) => new()
    {
        Seed = parsed.GetValue(_seed),
        From = parsed.GetValue(_from),
        Time = parsed.GetValue(_time) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        ProcessorTime = parsed.GetValue(_processorTime) is { } used ? TimeSpan.FromSeconds(used) : null,
        Count = parsed.GetValue(_count),
        Formats = parsed.GetValue(_format) ?? [],
        Samples = parsed.GetRequiredValue(_samples),
        Save = parsed.GetValue(_save),
    };
}
