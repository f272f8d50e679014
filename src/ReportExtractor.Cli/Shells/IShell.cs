using System.CommandLine;

namespace ReportExtractor.Cli.Shells;

/// <summary>A shell that completes words of the command line.</summary>
internal interface IShell
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>The script that makes it complete the words of the program.</summary>
    /// <param name="program">The program.</param>
    string Script(Command program);
}
