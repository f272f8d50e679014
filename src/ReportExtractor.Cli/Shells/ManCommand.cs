using System.CommandLine;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary><c>man</c>: prints the manual page.</summary>
internal sealed class ManCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="program">The program.</param>
    public ManCommand(CommandHost host, Command program)
        : base("man") =>
        SetAction(_ => host.Out.Write(new ManualPage(program, host.Texts).ToString()));
}
