using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Merge;

/// <summary><c>merge</c>: the outputs of all shards in, one output out.</summary>
internal sealed class MergeCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _outputs = new("OUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The outputs that 'extract --shard' wrote, one for each shard, in any order. Their indexes (OUT.index) stand beside them.",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write to this file; '-' is standard output. With csv, problems.csv is written beside it. Default: -.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Arity = ArgumentArity.Zero,
        Description = "End with exit code 3 where a figure is suspect or a sum does not add up. Default: these are only counted.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Arity = ArgumentArity.Zero,
        Description = "Print no summary on standard error. Default: a summary.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public MergeCommand(CommandHost host, CancellationToken cancellationToken)
        : base("merge", "Puts the outputs of all shards together, to the same bytes that one run over all inputs writes.")
    {
        Add(_outputs);
        Add(_output);
        Add(_strict);
        Add(_quiet);
        SetAction(parsed => new MergeRun(
            parsed.GetRequiredValue(_outputs),
            parsed.GetValue(_output) is { } output && output != "-" ? output : null,
            Strict: parsed.GetValue(_strict),
            Quiet: parsed.GetValue(_quiet),
            host).Run(cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor extract reports --shard 1/2 --output part-1.jsonl
          report-extractor extract reports --shard 2/2 --output part-2.jsonl
          report-extractor merge part-1.jsonl part-2.jsonl --output records.jsonl

        Exit codes:
          0    every input was read
          1    at least one input could not be read; its record says why
          2    an option or a path is wrong, or a shard is missing, doubled or not whole; nothing was written
          3    --strict: a figure is suspect or a sum does not add up
          4    the output could not be written
          130  interrupted; nothing was written

        """;
}
