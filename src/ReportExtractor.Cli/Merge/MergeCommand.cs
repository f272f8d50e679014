using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Merge;

/// <summary><c>merge</c>: merges the outputs of all shards.</summary>
internal sealed class MergeCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _outputs = new("OUT") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _run = OptionKinds.Value("--run", "NAME");
    private readonly Option<string> _output = OptionKinds.Value("--output", "FILE", ["-o"]);
    private readonly Option<bool> _strict = OptionKinds.Flag("--strict");
    private readonly Option<bool> _quiet = OptionKinds.Flag("--quiet", "-q");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public MergeCommand(CommandHost host, CancellationToken cancellationToken)
        : base("merge")
    {
        Add(_outputs);
        Add(_run);
        Add(_output);
        Add(_strict);
        Add(_quiet);
        SetAction(parsed => new MergeRun(
            parsed.GetRequiredValue(_outputs),
            parsed.GetValue(_run),
            parsed.GetValue(_output) is { } output && output != "-" ? output : null,
            Strict: parsed.GetValue(_strict),
            Quiet: parsed.GetValue(_quiet),
            host).Run(cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor extract reports --shard 1/2 --output part-1.jsonl",
        "report-extractor extract reports --shard 2/2 --output part-2.jsonl",
        "report-extractor merge part-1.jsonl part-2.jsonl --output records.jsonl",
    ];
}
