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
    private readonly Argument<string[]> _records = new("RECORDS")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Records that 'extract' wrote in the format jsonl or json.",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Write the tables into this folder.",
        Required = true,
    };

    private readonly Option<string[]> _regions = OptionKinds.Values(
        "--regions",
        "FILE",
        "Take divisions and their codes from this CSV. Can be repeated. Default: equal names are one agency, and places stay empty.");

    private readonly Option<string[]> _templates = OptionKinds.Values(
        "--template",
        "FILE",
        "The reports were read by the form in this JSON file. Can be repeated. Default: the forms listed by 'templates'.");

    private readonly Option<bool> _parquetOnly = OptionKinds.Flag(
        "--parquet-only",
        "Write figures and checks as Parquet alone. Default: as CSV too, which takes about 60 kB a report.");

    private readonly RuleOptions _rules = new();

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public PanelCommand(CommandHost host, CancellationToken cancellationToken)
        : base("panel", "Makes a panel of agencies and years out of records, for R, Stata, pandas and DuckDB.")
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
    public string Examples =>
        """
        Examples:
          report-extractor extract reports --output records.jsonl
          report-extractor panel records.jsonl --output panel
          report-extractor panel records.jsonl --output panel --sources reports --junit rules.xml
          report-extractor panel 2019.jsonl 2020.jsonl --output panel --regions areacodes.csv

        The folder then has:
          figures.parquet figures.csv   one row for each figure
          reports.parquet reports.csv   one row for each report
          checks.parquet checks.csv     one row for each sum and rule that was checked
          panel.dta                     for Stata: one row for each report, one variable for each figure, amounts in yuan
          agencies.csv                  the names of each agency
          variables.csv                 the variables of panel.dta and their keys
          datapackage.json              the code book

        Exit codes:
          0  the panel was written
          2  an option is wrong, or a file has no records
          4  the folder can't be written

        """;

    private int Run(ParseResult parsed, CommandHost host, CancellationToken cancellationToken)
    {
        var forms = FormNames.Load(parsed.GetValue(_templates)) ?? OfficialTemplates.All;
        using var judging = _rules.Of(parsed, forms);
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
            host.Error.WriteLine($"  {count} are not in the folder of --sources, or are other files there: their text was not looked at.");
        }

        return code;
    }
}
