using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Reports;

namespace ReportExtractor.Cli.Explain;

/// <summary><c>explain</c>: tells where a figure came from, and why it is worth what its status says.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE");

    private readonly Argument<string> _key = new("KEY");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ExplainCommand(CommandHost host, CancellationToken cancellationToken)
        : base("explain")
    {
        var options = new ReportOptions(host);
        Add(_file);
        Add(_key);
        foreach (var option in options.All)
        {
            Add(option);
        }

        SetAction(parsed =>
        {
            var reading = options.ReadingOf(parsed);
            return new ExplainRun(reading, host.OpenScreen(options.Colour.Of(parsed)), host).Run(
                parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_key), cancellationToken);
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor explain 2021.pdf applications.new.total",
        "report-extractor explain 2021.pdf review_litigation.review.upheld",
    ];
}
