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
    private readonly Option<string> _format = OptionKinds.Value("--format", "FORMAT").With(FormatNames.All);
    private readonly Option<string> _layout = OptionKinds.Value("--layout", "LAYOUT").With(FormatNames.Layouts);
    private readonly Option<string> _output = OptionKinds.Value("--output", "FILE", ["-o"]);
    private readonly Option<bool> _resume = OptionKinds.Flag("--resume");
    private readonly Option<bool> _restart = OptionKinds.Flag("--restart");
    private readonly Option<bool> _incremental = OptionKinds.Flag("--incremental");
    private readonly Option<bool> _nilAsZero = OptionKinds.Flag("--nil-as-zero");
    private readonly Option<bool> _blankAsZero = OptionKinds.Flag("--blank-as-zero");
    private readonly Option<bool> _withStatus = OptionKinds.Flag("--with-status");
    private readonly Option<bool> _noBom = OptionKinds.Flag("--no-bom");

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
            throw new UsageException(texts => texts.ResumeAndRestart);
        }

        var format = FormatNames.Parse(parsed.GetValue(_format), parsed.GetValue(_layout), output);
        if (output is not null && ResultOutputs.Of(format).FilesBeside.FirstOrDefault(file => IsNamed(output, file)) is { } beside)
        {
            throw new UsageException(texts => texts.NameOfFileBeside(output, beside));
        }

        if (parsed.GetValue(_withStatus) && format != OutputFormat.CsvWide)
        {
            throw new UsageException(texts => texts.WithStatusNeedsWide);
        }

        if (parsed.GetValue(_incremental) && format == OutputFormat.Xlsx)
        {
            throw new UsageException(texts => texts.IncrementalNotXlsx);
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
            "" => throw new UsageException(texts => texts.OutputEmpty),
            var path => path,
        };
        var needsFile = new[] { _resume, _restart, _incremental }.FirstOrDefault(parsed.GetValue);
        return output is null && needsFile is not null
            ? throw new UsageException(texts => texts.OptionNeedsFile(needsFile.Name))
            : output;
    }

    private static bool IsNamed(string output, string fileBeside) =>
        Path.GetFileName(output).EndsWith($".{fileBeside}", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(output).Equals(fileBeside, StringComparison.OrdinalIgnoreCase);
}
