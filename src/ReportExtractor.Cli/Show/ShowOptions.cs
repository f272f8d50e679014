using System.CommandLine;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;

namespace ReportExtractor.Cli.Show;

/// <summary>The options of <c>show</c>, which the program itself has as well.</summary>
/// <param name="host">Loads the recogniser of scanned pages.</param>
internal sealed class ShowOptions(CommandHost host)
{
    /// <summary>What to show of the report.</summary>
    public Option<bool> Raw { get; } = new("--raw") { Arity = ArgumentArity.Zero };

    /// <summary>The options of every command that shows one report.</summary>
    public ReportOptions Report { get; } = new(host);

    /// <summary>All options, in the order of the help.</summary>
    public IEnumerable<Option> All => [Raw, .. Report.All];
}
