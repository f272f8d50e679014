using System.Globalization;
using ReportExtractor.Batch;

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
    /// <summary>The number of inputs that this run reads in a second.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? (Done - Kept) / Elapsed.TotalSeconds : 0;

    /// <summary>The share that is done, from 0 to 1, or null if it is not known yet.</summary>
    public double? Share => Total is > 0 and var total ? Math.Min(1, (double)Done / total) : null;

    /// <summary>As one line.</summary>
    public override string ToString()
    {
        var count = Total is { } total
            ? $"{Done} of {total} done, {Math.Max(0, total - Done)} left"
            : $"{Done} done, still counting the others";
        var time = Total is { } all && Rate > 0 ? $", {Duration(TimeSpan.FromSeconds(Math.Max(0, all - Done) / Rate))} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{count}; {Rate:0.#} a second{time}; {NotRead} not readable, {WithSuspects} with suspect figures");
    }

    /// <summary>A time in at most two units: seconds do not matter in a day.</summary>
    private static string Duration(TimeSpan time) => time switch
    {
        { TotalHours: >= 24 } => $"{(int)time.TotalDays} d {time.Hours} h",
        { TotalMinutes: >= 60 } => $"{(int)time.TotalHours} h {time.Minutes} min",
        { TotalSeconds: >= 60 } => $"{(int)time.TotalMinutes} min {time.Seconds} s",
        _ => $"{(int)Math.Ceiling(time.TotalSeconds)} s",
    };
}
