using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Show;

/// <summary><c>show</c>: shows one report as its form prints it.</summary>
internal sealed class ShowCommand : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE");

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ShowCommand(CommandHost host, CancellationToken cancellationToken)
        : base("show")
    {
        var options = new ShowOptions(host);
        Add(_file);
        foreach (var option in options.All)
        {
            Add(option);
        }

        SetAction(parsed => new ShowRun(host, options).Run(parsed.GetRequiredValue(_file), parsed, cancellationToken));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor show 2021.pdf",
        "report-extractor 2021.pdf",
        "report-extractor show 2021.pdf --raw",
        "report-extractor show 2021.pdf --color always | less -R",
    ];
}
