using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Help;

/// <summary>Shows the usual help and, after it, the command's examples.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExamples command)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(command.Examples);
        }

        return ExitCodes.Success;
    }
}
