using System.Globalization;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>Processor time of this process and of those that it started and that have ended.</summary>
internal static class ProcessorTime
{
    // What the kernel counts in: USER_HZ is 100 on every platform that .NET runs on (man 5 proc).
    private const double TicksPerSecond = 100;

    // Fields 16 and 17 of the file, the first behind the program's name being field 3.
    private const int ChildUser = 16 - 3;
    private const int ChildSystem = 17 - 3;

    /// <summary>How much was used so far; without that of other processes where there is no <c>/proc</c>.</summary>
    public static TimeSpan Used()
    {
        const string Statistics = "/proc/self/stat";
        if (!File.Exists(Statistics))
        {
            return Environment.CpuUsage.TotalTime;
        }

        var text = File.ReadAllText(Statistics);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[ChildUser], CultureInfo.InvariantCulture) + long.Parse(fields[ChildSystem], CultureInfo.InvariantCulture);
        return Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }
}
