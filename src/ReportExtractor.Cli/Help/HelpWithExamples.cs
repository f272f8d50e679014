using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Help;

/// <summary>Shows the standard help, then the command's examples.</summary>
/// <param name="standard">The standard help.</param>
internal sealed class HelpWithExamples(HelpAction standard) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExamples command)
        {
            parseResult.InvocationConfiguration.Output.Write(command.Examples + "\n");
        }

        return ExitCodes.Success;
    }
}
