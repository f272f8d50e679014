using ReportExtractor.Consistency.Prose;
using ReportExtractor.Panel.Findings;

namespace ReportExtractor.Cli.Panel;

/// <summary>What judges a panel, and where the text of reports is read from.</summary>
/// <param name="Judge">The judge.</param>
/// <param name="Sources">The folder of the sources, or null.</param>
internal sealed record Judging(IPanelJudge Judge, SourceFolder? Sources) : IDisposable
{
    /// <summary>How many sources could not be used.</summary>
    public int SourcesNotFound => Sources?.NotFound ?? 0;

    /// <inheritdoc/>
    public void Dispose() => (Judge as IDisposable)?.Dispose();
}
