using System.CommandLine;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Templates;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The options that say what is written, and where.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = OptionKinds.Value(
        "--format", "FORMAT", "Write jsonl (a JSON object a line), json (an array) or csv. Default: jsonl.");

    private readonly Option<string> _layout = OptionKinds.Value(
        "--layout", "LAYOUT", "For csv: long (a row a figure) or wide (a row an input). Default: long.");

    private readonly Option<string> _output = OptionKinds.Value(
        "--output", "FILE",
        "Write to this file, which appears when it is whole; '-' is standard output. With csv, problems.csv is written beside it (with --shard, problems.FILE.csv); on standard output there is none. Default: -.",
        "-o");

    private readonly Option<bool> _resume = OptionKinds.Flag("--resume", "Go on with a run to the same FILE that did not finish, as far as inputs and options are the same. Default: such a run is not touched.");
    private readonly Option<bool> _restart = OptionKinds.Flag("--restart", "Throw away what a run to the same FILE left that did not finish. Default: such a run is not touched.");
    private readonly Option<bool> _incremental = OptionKinds.Flag("--incremental", "Take over the records of inputs whose bytes are those of the last run to the same FILE, where options and version are too; FILE.index keeps what is needed for it. Default: every input is read.");

    private readonly Option<bool> _nilAsZero = OptionKinds.Flag("--nil-as-zero", "Write 0 as the value where the report prints a nil mark (— / 无); the status stays nil. Default: no value.");
    private readonly Option<bool> _blankAsZero = OptionKinds.Flag("--blank-as-zero", "Write 0 as the value where the report's cell is empty; the status stays blank. Default: no value.");
    private readonly Option<bool> _noBom = OptionKinds.Flag("--no-bom", "Begin csv without the byte order mark by which Excel knows UTF-8. Default: with it.");

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [_format, _layout, _output, _resume, _restart, _incremental, _nilAsZero, _blankAsZero, _noBom];

    /// <summary>What they say.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="templates">The forms that inputs are read by.</param>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public OutputRequest Of(ParseResult parsed, IReadOnlyList<FormTemplate> templates)
    {
        var output = parsed.GetValue(_output) switch
        {
            null or "-" => null,
            "" => throw new UsageException("--output takes a file's path or '-', not an empty text."),
            var path => path,
        };
        foreach (var option in (Option<bool>[])[_resume, _restart, _incremental])
        {
            if (output is null && parsed.GetValue(option))
            {
                throw new UsageException($"{option.Name} goes with --output FILE: of what went to standard output nothing is known any more.");
            }
        }

        if (parsed.GetValue(_resume) && parsed.GetValue(_restart))
        {
            throw new UsageException("--resume goes on and --restart begins anew: give one of them.");
        }

        var format = FormatOf(parsed);
        if (format is OutputFormat.CsvLong or OutputFormat.CsvWide && Path.GetFileName(output) == OutputNames.ProblemsFile)
        {
            throw new UsageException($"'{output}' is where the problems go that stand beside csv: name another file with --output.");
        }

        return new OutputRequest(
            output,
            format,
            Resume: parsed.GetValue(_resume),
            Restart: parsed.GetValue(_restart),
            Incremental: parsed.GetValue(_incremental),
            new WriterOptions
            {
                Templates = templates,
                NilAsZero = parsed.GetValue(_nilAsZero),
                BlankAsZero = parsed.GetValue(_blankAsZero),
                ByteOrderMark = !parsed.GetValue(_noBom),
            });
    }

    private OutputFormat FormatOf(ParseResult parsed)
    {
        var layout = parsed.GetValue(_layout);
        if (layout is not (null or "long" or "wide"))
        {
            throw new UsageException($"--layout takes long or wide, not '{layout}'.");
        }

        var format = parsed.GetValue(_format) ?? "jsonl";
        return format switch
        {
            "csv" => layout == "wide" ? OutputFormat.CsvWide : OutputFormat.CsvLong,
            "jsonl" or "json" when layout == "wide" => throw new UsageException($"--layout wide goes with --format csv, and the format is {format}."),
            "jsonl" => OutputFormat.JsonLines,
            "json" => OutputFormat.JsonArray,
            _ => throw new UsageException($"--format takes jsonl, json or csv, not '{format}'."),
        };
    }
}
