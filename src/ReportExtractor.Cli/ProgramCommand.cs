using System.CommandLine;
using System.CommandLine.Help;
using ReportExtractor.Cli.Corrections;
using ReportExtractor.Cli.Diff;
using ReportExtractor.Cli.Explain;
using ReportExtractor.Cli.Extract;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Merge;
using ReportExtractor.Cli.Panel;
using ReportExtractor.Cli.Review;
using ReportExtractor.Cli.Score;
using ReportExtractor.Cli.Shells;
using ReportExtractor.Cli.Show;
using ReportExtractor.Cli.Templates;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Cli.Verify;

namespace ReportExtractor.Cli;

/// <summary>The program and its commands. With a file alone, it shows the file.</summary>
internal sealed class ProgramCommand : RootCommand, IHasExamples
{
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _language = LanguageOption.Create();

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ProgramCommand(CommandHost host, CancellationToken cancellationToken)
    {
        Add(_file);
        Add(_language);
        Add(new ExtractCommand(host, cancellationToken));
        Add(new ShowCommand(host, cancellationToken));
        Add(new ExplainCommand(host, cancellationToken));
        Add(new MergeCommand(host, cancellationToken));
        Add(new VerifyCommand(host, cancellationToken));
        Add(new DiffCommand(host, cancellationToken));
        Add(new ScoreCommand(host, cancellationToken));
        Add(new CorrectionsCommand(host));
        Add(new PanelCommand(host, cancellationToken));
        Add(new ReviewCommand(host, cancellationToken));
        Add(new TemplatesCommand(host));
        Add(new CompletionCommand(host, this));
        Add(new ManCommand(host, this));

        var show = new ShowOptions(host);
        foreach (var option in show.All)
        {
            Add(option);
        }

        var help = new HelpPageAction(host);
        Options.OfType<HelpOption>().Single().Action = help;
        Options.OfType<VersionOption>().Single().Action = new VersionAction();
        SetAction(parsed => parsed.GetValue(_file) is { } file
            ? new ShowRun(host, show).Run(FileOf(file), parsed, cancellationToken)
            : help.Invoke(parsed));
        HelpTexts.In(host.Language.Shown).Describe(this);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor 2021.pdf",
        "report-extractor extract reports --output figures.csv",
        "report-extractor extract --help",
    ];

    /// <summary>The word in the place of a command: a file, or a command that does not exist.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public string FileOf(string word)
    {
        if (word == "-" || File.Exists(word) || Directory.Exists(word))
        {
            return word;
        }

        var near = Suggestions.Nearest(word, Subcommands.Select(command => command.Name));
        throw new UsageException(
            texts => texts.NoCommandOrFile(word, texts.DidYouMean(near), texts.SeeHelp(CommandRunner.Name)));
    }

    /// <summary>The word in the place of a command, if there is one.</summary>
    /// <param name="parsed">The command line.</param>
    public string? WordOf(ParseResult parsed) => parsed.CommandResult.Command == this ? parsed.GetValue(_file) : null;

    /// <summary>The language that is asked for, or null.</summary>
    /// <param name="parsed">The command line.</param>
    public string? LanguageOf(ParseResult parsed) => parsed.GetValue(_language);
}
