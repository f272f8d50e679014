using System.Globalization;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>
/// How slow this machine is now. Processor time grows where other work shares the caches and the execution units of a core: the same file
/// was seen to take twice as long. Limits are those of a quiet core, so they are stretched by what the same small work takes at the moment.
/// </summary>
internal static class Pace
{
    /// <summary>The most that a limit is stretched: a machine that is slower than that can't judge.</summary>
    public const double Slowest = 3;

    /// <summary>The processor time of the work in a new process on a quiet core of a common server.</summary>
    private static readonly TimeSpan OnQuietCore = TimeSpan.FromMilliseconds(18);

    /// <summary>The work is done this often, and the least counts: the first time compiles it.</summary>
    private const int Times = 4;

    private const int Words = 60_000;

    /// <summary>How much longer the work takes than on a quiet core: 1 or more.</summary>
    public static double Measure()
    {
        var least = Enumerable.Range(0, Times).Min(_ => Cost());
        return Math.Clamp(least / OnQuietCore, 1, Slowest);
    }

    private static TimeSpan Cost()
    {
        var start = Environment.CpuUsage.TotalTime;
        Work();
        return Environment.CpuUsage.TotalTime - start;
    }

    /// <summary>Makes, looks up and sorts words, as readers do.</summary>
    private static void Work()
    {
        var known = new Dictionary<string, List<string>>();
        for (var i = 0; i < Words; i++)
        {
            var word = string.Concat("规章", (i * 7919 % Words).ToString(CultureInfo.InvariantCulture));
            var key = word[^2..];
            if (!known.TryGetValue(key, out var words))
            {
                known.Add(key, words = []);
            }

            words.Add(word);
        }

        foreach (var words in known.Values)
        {
            words.Sort(StringComparer.Ordinal);
        }
    }
}
