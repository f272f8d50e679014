using System.CommandLine;
using ReportExtractor.Cli.Extract.Options;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Panel.Making;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Panel;

/// <summary><c>panel</c>: makes tables of agencies and years out of records.</summary>
internal sealed class PanelCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _records = new("RECORDS") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "DIR", Required = true };
    private readonly Option<string[]> _regions = OptionKinds.Values("--regions", "FILE");
    private readonly Option<string[]> _templates = OptionKinds.Values("--template", "FILE");
    private readonly Option<bool> _parquetOnly = OptionKinds.Flag("--parquet-only");
    private readonly RuleOptions _rules = new();

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public PanelCommand(CommandHost host, CancellationToken cancellationToken)
        : base("panel")
    {
        Add(_records);
        Add(_output);
        Add(_regions);
        Add(_templates);
        Add(_parquetOnly);
        foreach (var option in _rules.All)
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, host, cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor extract reports --output records.jsonl",
        "report-extractor panel records.jsonl --output panel",
        "report-extractor panel records.jsonl --output panel --sources reports --junit rules.xml",
        "report-extractor panel 2019.jsonl 2020.jsonl --output panel --regions areacodes.csv",
    ];

    private int Run(ParseResult parsed, CommandHost host, CancellationToken cancellationToken)
    {
        var forms = FormNames.Load(parsed.GetValue(_templates)) ?? OfficialTemplates.All;
        using var judging = _rules.Of(parsed, forms, host.FileTexts.Language);
        var options = new PanelOptions
        {
            Output = parsed.GetRequiredValue(_output),
            Regions = parsed.GetValue(_regions) ?? [],
            Forms = forms,
            LargeCsv = !parsed.GetValue(_parquetOnly),
            Version = ProgramBuild.Version,
            Judges = [judging.Judge],
        };
        var code = new PanelRun(host).Run(parsed.GetRequiredValue(_records), options, cancellationToken);
        if (judging.SourcesNotFound is > 0 and var count)
        {
            host.Error.WriteLine(host.Texts.PanelSourcesMissing(count));
        }

        return code;
    }
}
