using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Merge;

/// <summary><c>merge</c>: merges the outputs of all shards.</summary>
internal sealed class MergeCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _outputs = new("OUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The outputs of 'extract --shard', one for each shard, in any order. Their indexes (OUT.index) must be beside them.",
    };

    private readonly Option<string> _run = new("--run")
    {
        HelpName = "NAME",
        Description = "Merge only outputs of 'extract --run NAME'. Default: all must be of the same run.",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write to this file; '-' is standard output. With csv, NAME.problems.csv and NAME.checks.csv are written "
            + "beside NAME.csv. Default: -.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Arity = ArgumentArity.Zero,
        Description = "End with exit code 3 if a figure is suspect or a check fails. Default: both are only counted.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Arity = ArgumentArity.Zero,
        Description = "Write no summary to standard error. Default: a summary.",
    };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public MergeCommand(CommandHost host, CancellationToken cancellationToken)
        : base("merge", "Merges the outputs of all shards. The result has the same bytes as the output of one run over all inputs.")
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
    public string Examples =>
        """
        Examples:
          report-extractor extract reports --shard 1/2 --output part-1.jsonl
          report-extractor extract reports --shard 2/2 --output part-2.jsonl
          report-extractor merge part-1.jsonl part-2.jsonl --output records.jsonl

        Exit codes:
          0    every input was read
          1    at least one input could not be read; its record says why
          2    an option or a path is wrong, or a shard is missing, duplicate, incomplete or of another run; nothing was written
          3    --strict: a figure is suspect or a check fails
          4    the output could not be written
          130  interrupted; nothing was written

        """;
}
