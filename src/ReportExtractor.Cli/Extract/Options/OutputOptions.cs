using System.CommandLine;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Templates;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Extract.Options;

/// <summary>The options of the output.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = OptionKinds.Value(
        "--format",
        "FORMAT",
        "Write jsonl (one JSON object a line), json (one array), csv or xlsx (an Excel workbook). "
        + "Default: what the extension of --output implies, else jsonl.")
        .With(FormatNames.All);

    private readonly Option<string> _layout = OptionKinds.Value(
        "--layout", "LAYOUT", "For csv: long (one row for each figure) or wide (one row for each input). Default: long.")
        .With("long", "wide");

    private readonly Option<string> _output = OptionKinds.Value(
        "--output",
        "FILE",
        "Write to this file; '-' is standard output. The file appears when it is complete. With csv, NAME.problems.csv and "
        + "NAME.checks.csv are written beside NAME.csv, but not with standard output. Default: -.",
        "-o");

    private readonly Option<bool> _resume = OptionKinds.Flag(
        "--resume",
        "Resume an unfinished run to the same FILE, as far as inputs and options are the same. Default: an unfinished run is kept.");

    private readonly Option<bool> _restart = OptionKinds.Flag(
        "--restart", "Discard an unfinished run to the same FILE. Default: an unfinished run is kept.");

    private readonly Option<bool> _incremental = OptionKinds.Flag(
        "--incremental",
        "Reuse records of the last run to the same FILE if bytes, options and version are the same. Keeps FILE.index for that. "
        + "Default: every input is read.");

    private readonly Option<bool> _nilAsZero = OptionKinds.Flag(
        "--nil-as-zero", "Write 0 as the value of nil marks (— / 无). The status is still nil. Default: no value.");

    private readonly Option<bool> _blankAsZero = OptionKinds.Flag(
        "--blank-as-zero", "Write 0 as the value of empty cells. The status is still blank. Default: no value.");

    private readonly Option<bool> _withStatus = OptionKinds.Flag(
        "--with-status", "With --layout wide: add a column KEY.status for each key. Default: values and units only.");

    private readonly Option<bool> _noBom = OptionKinds.Flag(
        "--no-bom", "Do not begin csv with a byte order mark, by which Excel recognizes UTF-8. Default: with it.");

    /// <summary>All options, in the order of the help.</summary>
    public IEnumerable<Option> All =>
        [_format, _layout, _output, _resume, _restart, _incremental, _nilAsZero, _blankAsZero, _withStatus, _noBom];

    /// <summary>Reads the values.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="templates">The forms by which inputs are read.</param>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public OutputRequest Of(ParseResult parsed, IReadOnlyList<FormTemplate> templates)
    {
        var output = OutputOf(parsed);
        if (parsed.GetValue(_resume) && parsed.GetValue(_restart))
        {
            throw new UsageException("--resume and --restart can't be combined.");
        }

        var format = FormatNames.Parse(parsed.GetValue(_format), parsed.GetValue(_layout), output);
        if (output is not null && ResultOutputs.Of(format).FilesBeside.FirstOrDefault(file => IsNamed(output, file)) is { } beside)
        {
            throw new UsageException(
                $"'{output}' is the name of a file beside another output (NAME.{beside}): name another file with --output.");
        }

        if (parsed.GetValue(_withStatus) && format != OutputFormat.CsvWide)
        {
            throw new UsageException("--with-status needs --layout wide; all other outputs have the status of each figure.");
        }

        if (parsed.GetValue(_incremental) && format == OutputFormat.Xlsx)
        {
            throw new UsageException("--incremental needs another format than xlsx: a workbook does not keep its records.");
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
                WithStatus = parsed.GetValue(_withStatus),
                ByteOrderMark = !parsed.GetValue(_noBom),
            });
    }

    private string? OutputOf(ParseResult parsed)
    {
        var output = parsed.GetValue(_output) switch
        {
            null or "-" => null,
            "" => throw new UsageException("--output must be the path of a file or '-', not an empty text."),
            var path => path,
        };
        var needsFile = new[] { _resume, _restart, _incremental }.FirstOrDefault(parsed.GetValue);
        return output is null && needsFile is not null
            ? throw new UsageException($"{needsFile.Name} needs --output FILE: a run to standard output leaves no files.")
            : output;
    }

    private static bool IsNamed(string output, string fileBeside) =>
        Path.GetFileName(output).EndsWith($".{fileBeside}", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(output).Equals(fileBeside, StringComparison.OrdinalIgnoreCase);
}
