using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Terminal;

namespace ReportExtractor.Cli.Verify;

/// <summary><c>verify</c>: compares the records of samples with the expected ones.</summary>
internal sealed class VerifyCommand : Command, IHasExamples
{
    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The folder of samples. A sample is a folder with a report source.* and its record expected.json. "
            + "A form template.json beside them replaces the official forms.",
    };

    private readonly Option<string[]> _update = new("--update")
    {
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
        HelpName = "SAMPLE",
        Description = "Overwrite the expected records of these samples, or of all, and print what changes. Default: compare.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        HelpName = "FORMAT",
        Description = "Write the differences as table or json. Default: table.",
    }.With("table", "json");

    private readonly Option<string> _junit = new("--junit")
    {
        HelpName = "FILE",
        Description = "Write a report in JUnit's format to this file as well, a test case for each sample. Default: none.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Arity = ArgumentArity.Zero,
        Description = "Write nothing to standard output; the exit code tells. Default: the differences and a line of counts.",
    };

    private readonly ColourOption _colour = new();

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public VerifyCommand(CommandHost host, CancellationToken cancellationToken)
        : base("verify", "Reads samples and compares their records with the expected ones.")
    {
        Add(_folder);
        Add(_update);
        Add(_format);
        Add(_junit);
        Add(_quiet);
        Add(_colour.Option);
        SetAction(parsed => new VerifyRun(host, RequestOf(parsed)).Run(_colour.Of(parsed), cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor verify samples
          report-extractor verify samples --junit verify.xml
          report-extractor verify samples --update
          report-extractor verify samples --update torn-labels two-reports-in-one-file

        In a job of GitHub Actions, each sample that differs is annotated as well.

        Exit codes:
          0  every record is as expected
          2  the folder does not exist, or has no sample
          3  a record differs
          4  a file could not be written

        """;

    private VerifyRequest RequestOf(ParseResult parsed)
    {
        var format = parsed.GetValue(_format) ?? "table";
        return format is "table" or "json"
            ? new VerifyRequest(
                parsed.GetRequiredValue(_folder),
                parsed.GetResult(_update) is null ? null : parsed.GetValue(_update) ?? [],
                AsJson: format == "json",
                parsed.GetValue(_junit),
                Quiet: parsed.GetValue(_quiet))
            : throw new UsageException($"--format must be table or json, not '{format}'.");
    }
}
