using ReportExtractor.Batch;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli;

/// <summary>Puts a summary into plain words.</summary>
internal static class SummaryText
{
    /// <summary>Writes one line of counts, then one for each input that could not be read, up to a number that still can be taken in.</summary>
    public static void Write(BatchSummary summary, TextWriter writer)
    {
        writer.WriteLine(
            $"{Count(summary.Inputs, "input")}: {summary.Read} read, {summary.NotReadCount} not readable; "
            + $"{summary.WithSuspects} with suspect figures ({Count(summary.SuspectFigures, "figure")}), "
            + $"{summary.WithFailedChecks} with failed sums, {summary.WithProblems} with warnings.");
        foreach (var input in summary.NotRead)
        {
            writer.WriteLine($"  {input.SourcePath}: {input.Code}: {input.Message}");
        }

        if (summary.NotReadCount > summary.NotRead.Count)
        {
            var codes = summary.NotReadByCode.Select(pair => $"{pair.Value} {pair.Key}");
            writer.WriteLine($"  and {summary.NotReadCount - summary.NotRead.Count} more; in all {string.Join(", ", codes)}.");
        }
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
