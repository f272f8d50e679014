using System.CommandLine;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Corrections;
using ReportExtractor.Problems;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Extract;

/// <summary><c>extract</c>: reads reports and writes records.</summary>
internal sealed class ExtractCommand : Command, IHasExamples
{
    /// <summary>The command's name.</summary>
    public const string Word = "extract";

    /// <summary>The option that starts a process that reads for another process. Not for users.</summary>
    public const string Serve = "--serve";

    /// <summary>More than the processors of any machine.</summary>
    private const int MaxJobs = 1024;

    /// <summary>A usual report needs some tens of megabytes, one within all other limits some hundreds.</summary>
    private const long DefaultMemory = 1L << 30;

    /// <summary>With less, the runtime itself hardly starts.</summary>
    private const long MinMemory = 64L << 20;

    private readonly InputOptions _inputs = new();
    private readonly OutputOptions _output = new();
    private readonly LimitOptions _limits = new();
    private readonly PdfEngineOption _pdfEngine = new();
    private readonly RecognizerOption _recognizer;

    private readonly Option<string[]> _corrections = OptionKinds.Values("--corrections", "FILE");
    private readonly Option<string> _jobs = OptionKinds.Value("--jobs", "N", ["-j"]);
    private readonly Option<bool> _isolate = OptionKinds.Flag("--isolate");
    private readonly Option<string> _maxMemory = OptionKinds.Value("--max-memory", "BYTES", DefaultMemory);
    private readonly Option<bool> _serve = new(Serve) { Arity = ArgumentArity.Zero, Hidden = true };
    private readonly Option<bool> _strict = OptionKinds.Flag("--strict");
    private readonly Option<bool> _quiet = OptionKinds.Flag("--quiet", "-q");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ExtractCommand(CommandHost host, CancellationToken cancellationToken)
        : base(Word)
    {
        _recognizer = new RecognizerOption(host);
        Add(_inputs.Paths);
        Option[] options =
        [
            .. _inputs.All, .. _output.All, _corrections, _jobs, .. _limits.All, _isolate, _maxMemory, _pdfEngine.Option,
            .. _recognizer.All, _serve, _strict, _quiet,
        ];
        foreach (var option in options)
        {
            Add(option);
        }

        SetAction(parsed => parsed.GetValue(_serve)
            ? ReadingService.Run(RequestOf(parsed, host), host)
            : new ExtractRun(RequestOf(parsed, host), host).Run(cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor extract reports > records.jsonl",
        "report-extractor extract reports --output figures.csv",
        "report-extractor extract reports --include '*.pdf' --exclude drafts --output records.jsonl --resume",
        "report-extractor extract 'reports/**/2021*.docx' --layout wide --output by-report.csv",
        "find reports -newer records.jsonl -print0 | report-extractor extract --files-from -",
        "report-extractor extract reports --output figures.csv --corrections decisions.jsonl",
        "report-extractor extract my-report.doc --template my-form.json --strict",
    ];

    private long MaxMemoryOf(ParseResult parsed) => parsed.WholeNumber(_maxMemory, long.MaxValue) switch
    {
        < MinMemory and var bytes => throw new UsageException(texts => texts.MustBeAtLeast(_maxMemory.Name, MinMemory, $"{bytes}")),
        var bytes => bytes ?? DefaultMemory,
    };

    private CorrectionRequest? CorrectionsOf(ParseResult parsed, ExtractorOptions reading) =>
        parsed.GetValue(_corrections) is { Length: > 0 } files
            ? new CorrectionRequest([.. files.Select(Path.GetFullPath)], CorrectionSet.Load(files, reading))
            : null;

    private ExtractRequest RequestOf(ParseResult parsed, CommandHost host)
    {
        var language = host.Language.Written;
        var reading = _limits.Of(parsed) with
        {
            PdfReader = _pdfEngine.Of(parsed, parsed.GetValue(_isolate)),
            MaxMemory = MaxMemoryOf(parsed),
            Recognizer = _recognizer.Of(parsed),
            Language = language,
        };
        var corrections = CorrectionsOf(parsed, reading);
        var output = _output.Of(parsed, reading.Templates);
        var inputs = _inputs.Of(parsed);
        if (inputs.Shard != Shard.Whole && output.Format == OutputFormat.Xlsx)
        {
            throw new UsageException(texts => texts.ShardNotXlsx);
        }

        return new ExtractRequest(
            inputs,
            output with { Writing = output.Writing with { WithDecisions = corrections is not null, Language = language } },
            reading,
            corrections,
            parsed.GetValue(_isolate),
            Jobs: (int)(parsed.WholeNumber(_jobs, MaxJobs) ?? Environment.ProcessorCount),
            Strict: parsed.GetValue(_strict),
            Quiet: parsed.GetValue(_quiet));
    }
}
