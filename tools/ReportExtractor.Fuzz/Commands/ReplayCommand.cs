using System.CommandLine;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Fuzz.Workers;

namespace ReportExtractor.Fuzz.Commands;

/// <summary>Reads single files again.</summary>
internal sealed class ReplayCommand : Command
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Saved finds, or any other files.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Creates the command.</summary>
    public ReplayCommand()
        : base("replay", "Reads files and reports what is wrong with them.")
    {
        Add(_files);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using var worker = new WorkerProcess(() => WorkerStart.Of(new FuzzRequest { Samples = [] }), FuzzCommand.HungAfter);
        var bad = 0;
        foreach (var file in parsed.GetRequiredValue(_files))
        {
            var verdict = worker.Ask(WorkerLoop.Read + Path.GetFullPath(file));
            Console.Out.WriteLine($"{file}: {verdict.Kind} {verdict.Where} {verdict.Message} ({verdict.Seconds:0.00} s)");
            bad += verdict.Kind == VerdictKind.Fine ? 0 : 1;
        }

        return bad == 0 ? 0 : 1;
    }
}
