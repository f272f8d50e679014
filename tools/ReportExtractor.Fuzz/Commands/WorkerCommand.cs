using System.CommandLine;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Workers;

namespace ReportExtractor.Fuzz.Commands;

/// <summary>The child process of the other commands.</summary>
internal sealed class WorkerCommand : Command
{
    private readonly Option<int> _seed = FuzzOptions.Seed();
    private readonly Option<string[]> _format = FuzzOptions.Format();

    // No default: a child that only reads files on the disk needs no samples.
    private readonly Option<string[]> _samples = new("--samples");

    /// <summary>Creates the command.</summary>
    public WorkerCommand()
        : base(WorkerStart.Command, "Reads the files named on its input; started by the other commands.")
    {
        Hidden = true;
        Add(_seed);
        Add(_samples);
        Add(_format);
        SetAction(Run);
    }

    private void Run(ParseResult parsed)
    {
        var samples = SampleSet.Load(parsed.GetValue(_samples) ?? [], parsed.GetValue(_format) ?? []);
        WorkerLoop.Run(new CaseMaker(samples, parsed.GetValue(_seed)));
    }
}
