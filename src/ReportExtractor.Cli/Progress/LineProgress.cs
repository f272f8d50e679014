using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Progress;

/// <summary>Writes a line at regular intervals, into a log for example.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="interval">The time between two lines.</param>
/// <param name="texts">The language.</param>
internal sealed class LineProgress(TextWriter writer, TimeSpan interval, CliTexts texts) : IProgressView
{
    /// <inheritdoc/>
    public void Show(Func<RunSnapshot> now, WaitHandle stop)
    {
        while (!stop.WaitOne(interval))
        {
            writer.WriteLine(now().In(texts));
        }
    }
}
