using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Verify;

/// <summary><c>verify</c>: are the records of the samples the expected ones?</summary>
internal sealed class VerifyCommand : Command, IHasExamples
{
    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The folder of samples. Each folder in it that holds a report named source.* and its record expected.json is a sample; a form template.json beside them replaces the official ones.",
    };

    private readonly Option<bool> _update = new("--update")
    {
        Arity = ArgumentArity.Zero,
        Description = "Write the records over the expected ones instead of comparing. Default: compare.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
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
          0  every record is the expected one
          2  the folder is not there, or holds no sample
          3  a record differs

        """;
}
