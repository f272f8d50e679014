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
using ReportExtractor.Cli.Verify;

namespace ReportExtractor.Cli;

/// <summary>The program and its commands. With a file alone, it shows the file.</summary>
internal sealed class ProgramCommand : RootCommand, IHasExamples
{
    private readonly Argument<string?> _file = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A report to show, as 'show FILE' does.",
    };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ProgramCommand(CommandHost host, CancellationToken cancellationToken)
        : base("Reads annual reports on open government information (政府信息公开工作年度报告) and writes their statutory figures.")
    {
        Add(_file);
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

        var show = new ShowOptions();
        foreach (var option in show.All)
        {
            Add(option);
        }

        var help = Options.OfType<HelpOption>().Single();
        var helpAction = new HelpWithExamples((HelpAction)help.Action!);
        help.Description = "Shows this help.";
        help.Action = helpAction;
        var version = Options.OfType<VersionOption>().Single();
        version.Description = "Shows the version and the commit.";
        version.Action = new VersionAction();
        SetAction(parsed => parsed.GetValue(_file) is { } file
            ? new ShowRun(host, show).Run(FileOf(file), parsed, cancellationToken)
            : helpAction.Invoke(parsed));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor 2021.pdf
          report-extractor extract reports --output figures.csv
          report-extractor extract --help

        """;

    /// <summary>The word in the place of a command: a file, or a command that does not exist.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public string FileOf(string word)
    {
        if (word == "-" || File.Exists(word) || Directory.Exists(word))
        {
            return word;
        }

        var suggestion = Suggestions.For(word, Subcommands.Select(command => command.Name));
        throw new UsageException($"There is no command or file '{word}' here{suggestion}; see 'report-extractor --help'.");
    }

    /// <summary>The word in the place of a command, if there is one.</summary>
    /// <param name="parsed">The command line.</param>
    public string? WordOf(ParseResult parsed) => parsed.CommandResult.Command == this ? parsed.GetValue(_file) : null;
}
