using System.CommandLine;
using System.CommandLine.Completions;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Shells;

/// <summary><c>completion</c>: prints the script that makes a shell complete the words of the program.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    private static readonly IShell[] Shells = [new BashShell(), new ZshShell(), new FishShell(), new PowerShell()];

    private static readonly string[] Names = [.. Shells.Select(shell => shell.Name)];

    private readonly Argument<string> _shell = new("SHELL") { CompletionSources = { _ => Names.Select(name => new CompletionItem(name)) } };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    /// <param name="program">The program.</param>
    public CompletionCommand(CommandHost host, Command program)
        : base("completion")
    {
        Add(_shell);
        SetAction(parsed => host.Out.Write(ShellOf(parsed.GetRequiredValue(_shell)).Script(program)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "source <(report-extractor completion bash)",
        "report-extractor completion zsh > \"${fpath[1]}/_report-extractor\"",
        "report-extractor completion fish > ~/.config/fish/completions/report-extractor.fish",
        "report-extractor completion pwsh | Out-String | Invoke-Expression",
    ];

    private IShell ShellOf(string name) =>
        Array.Find(Shells, shell => shell.Name == name)
        ?? throw new UsageException(
            texts => texts.MustBeOneOf(_shell.Name, Names, name, texts.DidYouMean(Suggestions.Nearest(name, Names))));
}
