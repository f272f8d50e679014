using System.CommandLine;
using System.CommandLine.Invocation;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Help;

/// <summary><c>--help</c>: shows the help of a command.</summary>
/// <param name="host">Where to write.</param>
internal sealed class HelpPageAction(CommandHost host) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        new HelpPage(parseResult.CommandResult.Command, host.OpenHelp()).Write();
        return ExitCodes.Success;
    }
}
