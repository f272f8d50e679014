using System.CommandLine;
using System.CommandLine.Invocation;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Help;

/// <summary><c>--version</c>: prints the version and the commit.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ProgramBuild.Version);
        return ExitCodes.Success;
    }
}
