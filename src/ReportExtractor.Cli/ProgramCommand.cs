using System.CommandLine;
using System.CommandLine.Help;
using ReportExtractor.Cli.Corrections;
using ReportExtractor.Cli.Extract;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Merge;
using ReportExtractor.Cli.Review;
using ReportExtractor.Cli.Score;
using ReportExtractor.Cli.Templates;
using ReportExtractor.Cli.Verify;

namespace ReportExtractor.Cli;

/// <summary>The program and its commands.</summary>
internal sealed class ProgramCommand : RootCommand, IHasExamples
{
    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ProgramCommand(CommandHost host, CancellationToken cancellationToken)
        : base("Reads annual reports on open government information (政府信息公开工作年度报告) and writes their statutory figures.")
    {
        Add(new ExtractCommand(host, cancellationToken));
        Add(new MergeCommand(host, cancellationToken));
        Add(new VerifyCommand(host, cancellationToken));
        Add(new ScoreCommand(host, cancellationToken));
        Add(new CorrectionsCommand(host));
        Add(new ReviewCommand(host, cancellationToken));
        Add(new TemplatesCommand(host));

        var help = Options.OfType<HelpOption>().Single();
        help.Description = "Shows this help.";
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        Options.OfType<VersionOption>().Single().Description = "Shows the version.";
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor extract reports --format csv --output figures.csv
          report-extractor extract --help

        """;
}
