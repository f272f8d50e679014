using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Summaries;

/// <summary>The end of a complete run: its exit code, and what <c>--strict</c> objects to.</summary>
internal static class RunOutcome
{
    /// <summary>Ends a run. Where <c>--strict</c> makes it fail, a sentence says why, and what else went wrong.</summary>
    /// <param name="summary">The counts of the run.</param>
    /// <param name="strict">Whether suspect figures and failed checks have an exit code.</param>
    /// <param name="host">Where to write.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int End(BatchSummary summary, bool strict, CommandHost host)
    {
        if (!strict || (summary.SuspectFigures == 0 && summary.FailedChecks == 0))
        {
            return summary.NotReadCount > 0 ? ExitCodes.NotAllRead : ExitCodes.Success;
        }

        host.Error.WriteLine($"{CommandRunner.Name}: {SummaryText.Objections(summary, host.Texts)}");
        return ExitCodes.Difference;
    }
}
