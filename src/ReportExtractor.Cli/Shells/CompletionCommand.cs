using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary><c>completion</c>: prints the script that makes a shell complete the words of the program.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    private static readonly IShell[] Shells = [new BashShell(), new ZshShell(), new FishShell(), new PowerShell()];

    private readonly Argument<string> _shell = new("SHELL") { Description = $"{Names}." };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="program">The program.</param>
    public CompletionCommand(CommandHost host, Command program)
        : base("completion", "Prints a script by which a shell completes commands, options and values.")
    {
        Add(_shell);
        SetAction(parsed => host.Out.Write(ShellOf(parsed.GetRequiredValue(_shell)).Script(program)));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          source <(report-extractor completion bash)
          report-extractor completion zsh > "${fpath[1]}/_report-extractor"
          report-extractor completion fish > ~/.config/fish/completions/report-extractor.fish
          report-extractor completion pwsh | Out-String | Invoke-Expression

        """;

    private static string Names => $"{string.Join(", ", Shells.SkipLast(1).Select(shell => shell.Name))} or {Shells[^1].Name}";

    private static IShell ShellOf(string name) =>
        Array.Find(Shells, shell => shell.Name == name)
        ?? throw new UsageException($"SHELL must be {Names}, not '{name}'{Suggestions.For(name, Shells.Select(shell => shell.Name))}.");
}
