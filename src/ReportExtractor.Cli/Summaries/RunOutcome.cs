using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Summaries;

/// <summary>What a run that came to its end says to whoever called it.</summary>
internal static class RunOutcome
{
    /// <summary>The exit code.</summary>
    /// <param name="summary">What came of the inputs.</param>
    /// <param name="strict">Whether a suspect figure or a failed check counts.</param>
    public static int ExitCodeOf(BatchSummary summary, bool strict) =>
        strict && (summary.SuspectFigures > 0 || summary.WithFailedChecks > 0) ? ExitCodes.Difference
        : summary.NotReadCount > 0 ? ExitCodes.NotAllRead
        : ExitCodes.Success;
}
