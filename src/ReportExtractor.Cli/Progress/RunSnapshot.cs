using System.Globalization;
using ReportExtractor.Batch;
using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Progress;

/// <summary>The progress of a run.</summary>
/// <param name="Done">The number of inputs that are done.</param>
/// <param name="Kept">The number of inputs that an earlier run did.</param>
/// <param name="Total">The number of inputs, or null until they are counted.</param>
/// <param name="NotRead">The number of inputs that could not be read.</param>
/// <param name="WithSuspects">The number of inputs with suspect figures.</param>
/// <param name="Elapsed">The time since the run started.</param>
internal sealed record RunSnapshot(long Done, long Kept, long? Total, int NotRead, int WithSuspects, TimeSpan Elapsed)
{
    /// <summary>The number of scanned pages that were read, also of inputs that are not done yet.</summary>
    public long ScannedPages { get; init; }

    /// <summary>The number of inputs that this run reads in a second.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? (Done - Kept) / Elapsed.TotalSeconds : 0;

    /// <summary>The share that is done, from 0 to 1, or null if it is not known yet.</summary>
    public double? Share => Total is > 0 and var total ? Math.Min(1, (double)Done / total) : null;

    /// <summary>As one line.</summary>
    /// <param name="texts">The language.</param>
    public string In(CliTexts texts)
    {
        var done = Total is { } total ? texts.Done(Done, total, Math.Max(0, total - Done)) : texts.DoneSoFar(Done);
        var left = Total is { } all && Rate > 0
            ? texts.TimeLeft(Duration(TimeSpan.FromSeconds(Math.Max(0, all - Done) / Rate), texts))
            : "";
        var line = texts.Progress(done, Rate.ToString("0.#", CultureInfo.InvariantCulture), left, NotRead, WithSuspects);
        return ScannedPages == 0 ? line : line + texts.ScannedPages(ScannedPages);
    }

    /// <summary>A time in at most two units: seconds do not matter in a day.</summary>
    private static string Duration(TimeSpan time, CliTexts texts) => time switch
    {
        { TotalHours: >= 24 } => texts.Days((int)time.TotalDays, time.Hours),
        { TotalMinutes: >= 60 } => texts.Hours((int)time.TotalHours, time.Minutes),
        { TotalSeconds: >= 60 } => texts.Minutes((int)time.TotalMinutes, time.Seconds),
        _ => texts.Seconds((int)Math.Ceiling(time.TotalSeconds)),
    };
}
