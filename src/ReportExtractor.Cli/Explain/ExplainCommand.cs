using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;

namespace ReportExtractor.Cli.Explain;

/// <summary><c>explain</c>: tells where a figure came from, and why it is worth what its status says.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE") { Description = "The report; '-' is standard input." };

    private readonly Argument<string> _key = new("KEY")
    {
        Description = "The key of the figure, such as applications.new.total.",
    };

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ExplainCommand(CommandHost host, CancellationToken cancellationToken)
        : base("explain", "Explains one figure: its cell, why this row and this column, the sums it is in, and every reason to doubt it.")
    {
        var options = new ReportOptions();
        Add(_file);
        Add(_key);
        foreach (var option in options.All)
        {
            Add(option);
        }

        SetAction(parsed => new ExplainRun(options.ReadingOf(parsed), host.OpenScreen(options.Colour.Of(parsed)), host).Run(
            parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_key), cancellationToken));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
        Examples:
          report-extractor explain 2021.pdf applications.new.total
          report-extractor explain 2021.pdf review_litigation.review.upheld

        Exit codes:
          0  the figure is explained
          1  the report could not be read
          2  an option, the path or the key is wrong

        """;
}
