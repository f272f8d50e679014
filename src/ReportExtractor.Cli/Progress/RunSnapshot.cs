using System.Globalization;
using ReportExtractor.Batch;

namespace ReportExtractor.Cli;

/// <summary>How far a run is.</summary>
/// <param name="Done">How many inputs are done.</param>
/// <param name="Kept">How many of them an earlier run did.</param>
/// <param name="Total">How many there are; null until they are counted.</param>
/// <param name="NotRead">How many could not be read.</param>
/// <param name="WithSuspects">How many hold suspect figures.</param>
/// <param name="Elapsed">For how long the run has been reading.</param>
internal sealed record RunSnapshot(long Done, long Kept, long? Total, int NotRead, int WithSuspects, TimeSpan Elapsed)
{
    /// <summary>Inputs a second, of those that this run did.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? (Done - Kept) / Elapsed.TotalSeconds : 0;

    /// <summary>The part that is done, from 0 to 1; null while it is not known.</summary>
    public double? Part => Total is > 0 and var total ? Math.Min(1, (double)Done / total) : null;

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

    /// <summary>Two units at most: what is left of a day is not told in seconds.</summary>
    private static string Duration(TimeSpan time) => time switch
    {
        { TotalHours: >= 24 } => $"{(int)time.TotalDays} d {time.Hours} h",
        { TotalMinutes: >= 60 } => $"{(int)time.TotalHours} h {time.Minutes} min",
        { TotalSeconds: >= 60 } => $"{(int)time.TotalMinutes} min {time.Seconds} s",
        _ => $"{(int)Math.Ceiling(time.TotalSeconds)} s",
    };
}
