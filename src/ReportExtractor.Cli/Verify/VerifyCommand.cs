using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Verify;

/// <summary><c>verify</c>: compares the records of samples with the expected ones.</summary>
internal sealed class VerifyCommand : Command, IHasExamples
{
    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The folder of samples. A sample is a folder with a report source.* and its record expected.json. "
            + "A form template.json beside them replaces the official forms.",
    };

    private readonly Option<bool> _update = new("--update")
    {
        Arity = ArgumentArity.Zero,
        Description = "Overwrite the expected records. Default: compare.",
    };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public VerifyCommand(CommandHost host, CancellationToken cancellationToken)
        : base("verify", "Reads samples and compares their records with the expected ones.")
    {
        Add(_folder);
        Add(_update);
        SetAction(parsed => new VerifyRun(host).Run(parsed.GetRequiredValue(_folder), parsed.GetValue(_update), cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor verify samples
          report-extractor verify samples --update

        Exit codes:
          0  every record is as expected
          2  the folder does not exist, or has no sample
          3  a record differs

        """;
}
