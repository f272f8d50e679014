using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Summaries;

/// <summary>The exit code of a complete run.</summary>
internal static class RunOutcome
{
    /// <summary>The exit code.</summary>
    /// <param name="summary">The counts of the run.</param>
    /// <param name="strict">Whether suspect figures and failed checks have an exit code.</param>
    public static int ExitCodeOf(BatchSummary summary, bool strict) =>
        strict && (summary.SuspectFigures > 0 || summary.WithFailedChecks > 0) ? ExitCodes.Difference
        : summary.NotReadCount > 0 ? ExitCodes.NotAllRead
        : ExitCodes.Success;
}
