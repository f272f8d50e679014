using System.CommandLine;

namespace ReportExtractor.Cli;

/// <summary><c>extract</c>: reports in, records out.</summary>
internal sealed class ExtractCommand : Command, IHasExamples
{
    /// <summary>More readers than any machine has processors for.</summary>
    private const int JobsAtMost = 1024;

    /// <summary>A report takes up some tens of megabytes; what is within all other limits may take up some hundreds.</summary>
    private const long DefaultMemory = 1L << 30;

    /// <summary>With less, the runtime itself hardly starts.</summary>
    private const long LeastMemory = 64L << 20;

    private readonly InputOptions _inputs = new();
    private readonly OutputOptions _output = new();
    private readonly LimitOptions _limits = new();
    private readonly PdfEngineOption _pdfEngine = new();

    private readonly Option<string> _jobs = OptionKinds.Value(
        "--jobs", "N", "Read this many inputs at once. Default: one for each processor.", "-j");

    private readonly Option<bool> _isolate = OptionKinds.Flag(
        "--isolate", "Read inputs in processes of their own: one on which a process dies costs only itself (code crashed). Default: all in one process.");

    private readonly Option<string> _maxMemory = OptionKinds.Value(
        "--max-memory", "BYTES", $"With --isolate: the most memory that one input may take up. Default: {DefaultMemory}.");

    // How a process is started that reads for another one; nothing for people.
    private readonly Option<bool> _serve = new("--serve") { Arity = ArgumentArity.Zero, Hidden = true };

    private readonly Option<bool> _strict = OptionKinds.Flag(
        "--strict", "End with exit code 3 where a figure is suspect or a sum does not add up. Default: these are only counted.");

    private readonly Option<bool> _quiet = OptionKinds.Flag(
        "--quiet", "Print neither progress nor summary on standard error. Default: both.", "-q");

    /// <summary>Makes the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ExtractCommand(CommandHost host, CancellationToken cancellationToken)
        : base("extract", "Reads reports and writes a record of statutory figures for each.")
    {
        Add(_inputs.Paths);
        foreach (var option in (Option[])[.. _inputs.All, .. _output.All, _jobs, .. _limits.All, _isolate, _maxMemory, _pdfEngine.Option, _serve, _strict, _quiet])
        {
            Add(option);
        }

        SetAction(parsed => parsed.GetValue(_serve)
            ? ReadingService.Run(RequestOf(parsed), host)
            : new ExtractRun(RequestOf(parsed), host).Run(cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor extract reports > records.jsonl
          report-extractor extract reports --format csv --output figures.csv
          report-extractor extract reports --include '*.pdf' --exclude drafts --output records.jsonl --resume
          report-extractor extract 'reports/**/2021*.docx' --format csv --layout wide --output by-report.csv
          find reports -newer records.jsonl -print0 | report-extractor extract --files-from -
          report-extractor extract my-report.doc --template my-form.json --strict

        Exit codes:
          0    every input was read
          1    at least one input could not be read; its record says why
          2    an option or a path is wrong; nothing was written
          3    --strict: a figure is suspect or a sum does not add up
          4    the output could not be written; --resume goes on when there is room
          130  interrupted; what was written is whole, and --resume goes on from there

        """;

    private long? MaxMemoryOf(ParseResult parsed)
    {
        var bytes = parsed.WholeNumber(_maxMemory, long.MaxValue);
        return (parsed.GetValue(_isolate), bytes) switch
        {
            (false, null) => null,
            (false, _) => throw new UsageException("--max-memory goes with --isolate: within one process, the other limits bound what an input takes up."),
            (true, < LeastMemory) => throw new UsageException($"--max-memory takes a whole number from {LeastMemory}, not '{bytes}'."),
            _ => bytes ?? DefaultMemory,
        };
    }

    private ExtractRequest RequestOf(ParseResult parsed)
    {
        var reading = _limits.Of(parsed) with { PdfReader = _pdfEngine.Of(parsed, parsed.GetValue(_isolate)) };
        return new ExtractRequest(
            _inputs.Of(parsed),
            _output.Of(parsed, reading.Templates),
            reading,
            MaxMemoryOf(parsed),
            Jobs: (int)(parsed.WholeNumber(_jobs, JobsAtMost) ?? Environment.ProcessorCount),
            Strict: parsed.GetValue(_strict),
            Quiet: parsed.GetValue(_quiet));
    }
}
