using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Show;

/// <summary><c>show</c>: shows one report as its form prints it.</summary>
internal sealed class ShowCommand : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE") { Description = "The report; '-' is standard input." };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ShowCommand(CommandHost host, CancellationToken cancellationToken)
        : base("show", "Shows one report as its form prints it, with everything that is in doubt.")
    {
        var options = new ShowOptions();
        Add(_file);
        foreach (var option in options.All)
        {
            Add(option);
        }

        SetAction(parsed => new ShowRun(host, options).Run(parsed.GetRequiredValue(_file), parsed, cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor show 2021.pdf
          report-extractor 2021.pdf
          report-extractor show 2021.pdf --raw
          report-extractor show 2021.pdf --color always | less -R

        Marks:
          12?  suspect; the reasons are below the tables
          12!  a printed sum that it takes part in fails
          ·    its cell is empty
          ×    no cell was found

        Exit codes:
          0  the report was read
          1  the report could not be read
          2  an option or the path is wrong

        """;
}
