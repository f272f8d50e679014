namespace ReportExtractor.Cli.Progress;

/// <summary>Writes a line now and then: into a log, or for whoever can't see a line change.</summary>
/// <param name="writer">Where to.</param>
/// <param name="interval">The time between two lines.</param>
internal sealed class LineProgress(TextWriter writer, TimeSpan interval) : IProgressView
{
    /// <inheritdoc/>
    public void Show(Func<RunSnapshot> now, WaitHandle stop)
    {
        while (!stop.WaitOne(interval))
        {
            writer.WriteLine(now());
        }
    }
}
