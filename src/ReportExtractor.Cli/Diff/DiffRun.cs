using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Comparison;
using ReportExtractor.Comparison.Outputs;

namespace ReportExtractor.Cli.Diff;

/// <summary>One run of <c>diff</c>.</summary>
/// <param name="host">Where to write JSON.</param>
/// <param name="screen">Where to write tables.</param>
internal sealed class DiffRun(CommandHost host, Screen screen)
{
    /// <summary>Whether to write JSON instead of tables.</summary>
    public bool AsJson { get; init; }

    /// <summary>Whether to write nothing.</summary>
    public bool Quiet { get; init; }

    /// <summary>Compares two outputs.</summary>
    /// <param name="old">The old output.</param>
    /// <param name="young">The new output.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="ComparisonException">One of them can't be read.</exception>
    public int Run(string old, string young, CancellationToken cancellationToken)
    {
        var comparer = new OutputComparer(OutputFile.Open(old), OutputFile.Open(young));
        var differences = comparer.Differences(cancellationToken);
        if (Quiet)
        {
            return differences.Any() ? ExitCodes.Difference : ExitCodes.Success;
        }

        return AsJson ? WriteJson(differences) : WriteTables(comparer, differences);
    }

    private int WriteJson(IEnumerable<OutputDifference> differences)
    {
        var found = false;
        try
        {
            using var output = host.OpenOutput();
            foreach (var difference in differences)
            {
                DifferenceJson.Write(difference, output);
                found = true;
            }
        }
        catch (IOException e) when (ClosedPipeException.Means(e))
        {
            // The reader needs no more, like head. The exit code is still right.
        }

        return found ? ExitCodes.Difference : ExitCodes.Success;
    }

    private int WriteTables(OutputComparer comparer, IEnumerable<OutputDifference> differences)
    {
        var table = new DifferenceTables(screen);
        foreach (var difference in differences)
        {
            table.Add(difference);
        }

        table.End(comparer.Compared);
        return table.IsEmpty ? ExitCodes.Success : ExitCodes.Difference;
    }
}
