using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Summaries;

/// <summary>Writes a summary as text.</summary>
internal static class SummaryText
{
    /// <summary>Writes one line of counts, then one line for each unreadable input that the summary lists.</summary>
    public static void Write(BatchSummary summary, TextWriter writer)
    {
        writer.WriteLine(
            $"{Count(summary.Inputs, "input")}: {summary.Read} read, {summary.NotReadCount} not readable; "
            + $"{summary.WithSuspects} with suspect figures ({Count(summary.SuspectFigures, "figure")}), "
            + $"{summary.WithFailedChecks} with failed sums, {summary.WithProblems} with warnings.");
        if (summary.DecidedFigures + summary.OpenDecisions > 0)
        {
            writer.WriteLine(
                $"{Count(summary.DecidedFigures, "figure")} corrected or accepted; "
                + $"{Count(summary.OpenDecisions, "problem")} with decisions that were not applied.");
        }

        foreach (var input in summary.NotRead)
        {
            writer.WriteLine($"  {input.SourcePath}: {input.Code}: {OptionHints.AddTo(input.Message, input.MessageKey)}");
        }

        if (summary.NotReadCount > summary.NotRead.Count)
        {
            var codes = summary.NotReadByCode.Select(pair => $"{pair.Value} {pair.Key}");
            writer.WriteLine($"  and {summary.NotReadCount - summary.NotRead.Count} more; in all {string.Join(", ", codes)}.");
        }

        if (PassedOver(summary) is { } passedOver)
        {
            writer.WriteLine($"  {passedOver}");
        }
    }

    /// <summary>The files that were passed over, as a sentence. Null if there are none.</summary>
    /// <param name="summary">The counts of the run.</param>
    public static string? PassedOver(BatchSummary summary) => summary.PassedOver == 0
        ? null
        : $"{Count(summary.PassedOver, "file")} passed over: lock files and files of the system, such as ~$report.docx and Thumbs.db.";

    /// <summary>What <c>--strict</c> objects to, and the inputs that could not be read besides.</summary>
    /// <param name="summary">The counts of the run.</param>
    public static string Objections(BatchSummary summary)
    {
        var suspects = $"{Count(summary.SuspectFigures, "suspect figure")} in {Count(summary.WithSuspects, "input")}";
        var checks = $"{Count(summary.FailedChecks, "failed sum")} in {Count(summary.WithFailedChecks, "input")}";
        var notRead = summary.NotReadCount == 0 ? "" : $"; besides, {Count(summary.NotReadCount, "input")} could not be read";
        var found = (summary.SuspectFigures, summary.FailedChecks) switch
        {
            (_, 0) => suspects,
            (0, _) => checks,
            _ => $"{suspects}, {checks}",
        };
        return $"--strict: {found}{notRead}.";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
