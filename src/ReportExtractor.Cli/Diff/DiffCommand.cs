using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;

namespace ReportExtractor.Cli.Diff;

/// <summary><c>diff</c>: compares two outputs figure by figure.</summary>
internal sealed class DiffCommand : Command, IHasExamples
{
    private readonly Argument<string> _old = new("OLD") { Description = "An output of 'extract': jsonl, json or csv of either layout." };
    private readonly Argument<string> _new = new("NEW") { Description = "Another one. It may have another format than OLD." };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        HelpName = "FORMAT",
        Description = "Write the differences as table or jsonl (one JSON object for each). Default: table.",
    }.With("table", "jsonl");

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Arity = ArgumentArity.Zero,
        Description = "Write nothing; the exit code tells. Default: the differences and a line of counts.",
    };

    private readonly ColourOption _colour = new();

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public DiffCommand(CommandHost host, CancellationToken cancellationToken)
        : base("diff", "Compares two outputs: figures with another value or status, and sources that came and went.")
    {
        Add(_old);
        Add(_new);
        Add(_format);
        Add(_quiet);
        Add(_colour.Option);
        SetAction(parsed => new DiffRun(host, host.OpenScreen(_colour.Of(parsed)))
        {
            AsJson = IsJson(parsed),
            Quiet = parsed.GetValue(_quiet),
        }.Run(parsed.GetRequiredValue(_old), parsed.GetRequiredValue(_new), cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor diff records.jsonl records-new.jsonl
          report-extractor diff figures.csv records.jsonl
          report-extractor diff old.csv new.csv --format jsonl > differences.jsonl

        Where one of the outputs does not keep something, it is not compared: the status in csv of the layout wide without
        --with-status, and inputs that could not be read in csv of the layout long.

        Exit codes:
          0  no difference
          2  an option is wrong, or a file is no output of 'extract'
          3  a difference was found

        """;

    private bool IsJson(ParseResult parsed) => parsed.GetValue(_format) switch
    {
        null or "table" => false,
        "jsonl" => true,
        var format => throw new UsageException($"--format must be table or jsonl, not '{format}'."),
    };
}
