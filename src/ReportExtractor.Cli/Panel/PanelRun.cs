using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Panel;
using ReportExtractor.Panel.Making;

namespace ReportExtractor.Cli.Panel;

/// <summary>One run of <c>panel</c>.</summary>
/// <param name="host">Where to write.</param>
internal sealed class PanelRun(CommandHost host)
{
    /// <summary>Makes a panel, and says what it has.</summary>
    /// <param name="records">Files of records.</param>
    /// <param name="options">How to make it.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="PanelException">A file can't be used.</exception>
    /// <exception cref="OutputException">The folder can't be written.</exception>
    public int Run(IReadOnlyList<string> records, PanelOptions options, CancellationToken cancellationToken)
    {
        var summary = OutputGuard.For(options.Output).Do(() => new PanelMaker(options).Make(records, cancellationToken));
        foreach (var line in new PanelSummaryText(host.Texts).Of(summary))
        {
            host.Error.WriteLine(line);
        }

        return ExitCodes.Success;
    }
}
