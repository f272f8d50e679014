using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportExtractor.Batch;
using ReportExtractor.Readers;
using ReportExtractor.Templates;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli;

/// <summary><c>extract</c>: reports in, records out.</summary>
internal sealed class ExtractCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A file, a folder (read whole, but for names that begin with a dot), or a glob such as 'reports/**/*.docx'.",
    };

    private readonly Option<string> _format = Value(
        "--format", "FORMAT", "Write jsonl (a JSON object a line), json (an array) or csv. Default: jsonl.");

    private readonly Option<string> _layout = Value(
        "--layout", "LAYOUT", "For csv: long (a row a figure) or wide (a row an input). Default: long.");

    private readonly Option<string> _output = Value(
        "--output", "FILE",
        "Write to this file; '-' is standard output. With long csv, problems.csv is written beside it; on standard output there is none. Default: -.",
        "-o");

    private readonly Option<string> _shard = Value(
        "--shard", "I/N", "Read the I-th of N parts of the inputs, divided by their paths; 'merge' puts the outputs of all parts together. Default: all inputs.");

    private readonly Option<bool> _resume = Flag("--resume", "Go on with the run to the same output that did not finish; without one, begin.");
    private readonly Option<bool> _restart = Flag("--restart", "Throw away what a run to the same output left that did not finish.");

    private readonly Option<string> _jobs = Value(
        "--jobs", "N", "Read this many inputs at once. Default: one for each processor.", "-j");

    private readonly Option<string[]> _templates = new("--template")
    {
        HelpName = "FILE",
        Description = "Read by the form in this JSON file instead of the official ones; may be given several times. Default: the forms that 'templates' lists.",
    };

    private readonly Option<string> _timeout = Value(
        "--timeout", "SECONDS", $"Give up on an input after this time (code timeout). Default: {ExtractorOptions.Default.Timeout.TotalSeconds:0}.");

    private readonly Option<string> _maxFileSize = Value(
        "--max-file-size", "BYTES", $"Do not read inputs that are larger (code too-large). Default: {ExtractorOptions.Default.MaxBytes}.");

    private readonly Option<string> _maxInflatedSize = Limit(
        "--max-inflated-size", "BYTES", "The most that a compressed part of an input may unfold to", ReaderLimits.Default.MaxInflatedBytes);

    private readonly Option<string> _maxCharacters = Limit("--max-characters", "N", "The most characters of an input", ReaderLimits.Default.MaxCharacters);
    private readonly Option<string> _maxParts = Limit("--max-parts", "N", "The most paragraphs and cells of an input together", ReaderLimits.Default.MaxParts);
    private readonly Option<string> _maxPages = Limit("--max-pages", "N", "The most pages of a PDF", ReaderLimits.Default.MaxPages);
    private readonly Option<string> _maxNesting = Limit("--max-nesting", "N", "The most tables inside each other", ReaderLimits.Default.MaxNesting);

    private readonly Option<bool> _nilAsZero = Flag("--nil-as-zero", "Write 0 as the value where the report prints a nil mark (— / 无); the status stays nil. Default: no value.");
    private readonly Option<bool> _blankAsZero = Flag("--blank-as-zero", "Write 0 as the value where the report's cell is empty; the status stays blank. Default: no value.");
    private readonly Option<bool> _noBom = Flag("--no-bom", "Begin csv without the byte order mark by which Excel knows UTF-8. Default: with it.");
    private readonly Option<bool> _strict = Flag("--strict", "End with exit code 3 where a figure is suspect or a sum does not add up. Default: these are only counted.");
    private readonly Option<bool> _quiet = Flag("--quiet", "Print no summary on standard error. Default: a summary.", "-q");

    private readonly CommandHost _host;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Makes the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ExtractCommand(CommandHost host, CancellationToken cancellationToken)
        : base("extract", "Reads reports and writes a record of statutory figures for each.")
    {
        _host = host;
        _cancellationToken = cancellationToken;
        Add(_paths);
        foreach (var option in (Option[])[
            _format, _layout, _output, _shard, _resume, _restart, _jobs, _templates, _timeout, _maxFileSize, _maxInflatedSize, _maxCharacters, _maxParts, _maxNesting, _maxPages, _nilAsZero, _blankAsZero, _noBom, _strict, _quiet])
        {
            Add(option);
        }

        SetAction(parsed => new ExtractRun(RequestOf(parsed), _host).Run(_cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor extract reports > records.jsonl
          report-extractor extract reports --format csv --output figures.csv
          report-extractor extract 'reports/**/2021*.docx' --format csv --layout wide --output by-report.csv
          report-extractor extract my-report.doc --template my-form.json --strict

        Exit codes:
          0    every input was read
          1    at least one input could not be read; its record says why
          2    an option or a path is wrong; nothing was written
          3    --strict: a figure is suspect or a sum does not add up
          4    the output could not be written
          130  interrupted; what was written is whole

        """;

    private ExtractRequest RequestOf(ParseResult parsed)
    {
        var templates = parsed.GetValue(_templates) is { Length: > 0 } files
            ? [.. files.Select(TemplateReader.Load)]
            : OfficialTemplates.All;
        return new ExtractRequest
        {
            Paths = PathsOf(parsed),
            Output = OutputOf(parsed),
            Format = FormatOf(parsed),
            Jobs = parsed.GetValue(_jobs) is { } jobs
                ? int.TryParse(jobs, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
                    ? count
                    : throw new UsageException($"--jobs takes a whole number from 1, not '{jobs}'.")
                : Environment.ProcessorCount,
            Shard = ShardOf(parsed),
            Resume = parsed.GetValue(_resume),
            Restart = parsed.GetValue(_restart),
            Strict = parsed.GetValue(_strict),
            Quiet = parsed.GetValue(_quiet),
            Reading = new ExtractorOptions
            {
                Templates = templates,
                Timeout = TimeoutOf(parsed),
                MaxBytes = WholeNumber(parsed, _maxFileSize, long.MaxValue) ?? ExtractorOptions.Default.MaxBytes,
                Limits = LimitsOf(parsed),
            },
            Writing = new WriterOptions
            {
                Templates = templates,
                NilAsZero = parsed.GetValue(_nilAsZero),
                BlankAsZero = parsed.GetValue(_blankAsZero),
                ByteOrderMark = !parsed.GetValue(_noBom),
            },
        };
    }

    private Shard ShardOf(ParseResult parsed)
    {
        if (parsed.GetValue(_shard) is not { } text)
        {
            return Shard.Whole;
        }

        var numbers = text.Split('/');
        return numbers.Length == 2
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count
            ? new Shard(index, count)
            : throw new UsageException($"--shard takes two whole numbers such as 3/8, the first from 1 to the second, not '{text}'.");
    }

    /// <summary>The parser takes an option that it does not know for a path; only after '--' can a path begin with a dash.</summary>
    private string[] PathsOf(ParseResult parsed)
    {
        var paths = parsed.GetRequiredValue(_paths);
        var dashed = parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? null : paths.FirstOrDefault(path => path.StartsWith('-'));
        return dashed is null
            ? paths
            : throw new UsageException($"There is no option '{dashed}'; 'report-extractor extract --help' lists them, and '--' goes in front of a path that begins with a dash.");
    }

    private string? OutputOf(ParseResult parsed) => parsed.GetValue(_output) switch
    {
        null or "-" => null,
        "" => throw new UsageException("--output takes a file's path or '-', not an empty text."),
        var output => output,
    };

    private OutputFormat FormatOf(ParseResult parsed)
    {
        var layout = parsed.GetValue(_layout) ?? "long";
        if (layout is not ("long" or "wide"))
        {
            throw new UsageException($"--layout takes long or wide, not '{layout}'.");
        }

        return parsed.GetValue(_format) switch
        {
            null or "jsonl" => OutputFormat.JsonLines,
            "json" => OutputFormat.JsonArray,
            "csv" => layout == "long" ? OutputFormat.CsvLong : OutputFormat.CsvWide,
            var format => throw new UsageException($"--format takes jsonl, json or csv, not '{format}'."),
        };
    }

    private TimeSpan TimeoutOf(ParseResult parsed)
    {
        // Timers count in milliseconds, in 31 bits.
        const double longest = int.MaxValue / 1000.0;
        return parsed.GetValue(_timeout) switch
        {
            null => ExtractorOptions.Default.Timeout,
            var text when double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < longest
                => TimeSpan.FromSeconds(seconds),
            var text => throw new UsageException($"--timeout takes a number of seconds above 0, not '{text}'."),
        };
    }

    private ReaderLimits LimitsOf(ParseResult parsed) => new()
    {
        MaxInflatedBytes = WholeNumber(parsed, _maxInflatedSize, long.MaxValue) ?? ReaderLimits.Default.MaxInflatedBytes,
        MaxCharacters = (int)(WholeNumber(parsed, _maxCharacters, int.MaxValue) ?? ReaderLimits.Default.MaxCharacters),
        MaxParts = (int)(WholeNumber(parsed, _maxParts, int.MaxValue) ?? ReaderLimits.Default.MaxParts),
        MaxPages = (int)(WholeNumber(parsed, _maxPages, int.MaxValue) ?? ReaderLimits.Default.MaxPages),
        MaxNesting = (int)(WholeNumber(parsed, _maxNesting, ReaderLimits.DeepestNesting) ?? ReaderLimits.Default.MaxNesting),
    };

    private static long? WholeNumber(ParseResult parsed, Option<string> option, long most) => parsed.GetValue(option) switch
    {
        null => null,
        var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most => number,
        var text => throw new UsageException($"{option.Name} takes a whole number from 1 to {most}, not '{text}'."),
    };

    private static Option<string> Limit(string name, string value, string description, long normal) =>
        Value(name, value, $"{description}; one beyond it is not read (code too-large). Default: {normal}.");

    private static Option<string> Value(string name, string value, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = value, Description = description };

    private static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Arity = ArgumentArity.Zero, Description = description };
}
