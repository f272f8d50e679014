using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;

namespace ReportExtractor.Cli.Diff;

/// <summary><c>diff</c>: compares two outputs figure by figure.</summary>
internal sealed class DiffCommand : Command, IHasExamples
{
    private static readonly string[] Formats = ["table", "jsonl"];

    private readonly Argument<string> _old = new("OLD");
    private readonly Argument<string> _new = new("NEW");
    private readonly Option<string> _format = OptionKinds.Value("--format", "FORMAT").With(Formats);
    private readonly Option<bool> _quiet = OptionKinds.Flag("--quiet", "-q");
    private readonly ColourOption _colour = new();

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public DiffCommand(CommandHost host, CancellationToken cancellationToken)
        : base("diff")
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
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor diff records.jsonl records-new.jsonl",
        "report-extractor diff figures.csv records.jsonl",
        "report-extractor diff old.csv new.csv --format jsonl > differences.jsonl",
    ];

    private bool IsJson(ParseResult parsed) => parsed.GetValue(_format) switch
    {
        null or "table" => false,
        "jsonl" => true,
        var format => throw new UsageException(texts => texts.MustBeOneOf(_format.Name, Formats, format)),
    };
}
