using System.Globalization;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>The processor time of this process and of its child processes that have ended.</summary>
internal static class ProcessorTime
{
    // The unit of the kernel: USER_HZ is 100 on every platform that .NET supports (man 5 proc).
    private const double TicksPerSecond = 100;

    // Fields 16 and 17 of the file; the first after the program's name is field 3.
    private const int ChildUser = 16 - 3;
    private const int ChildSystem = 17 - 3;

    /// <summary>The processor time used so far. Child processes are not included on systems without <c>/proc</c>.</summary>
    public static TimeSpan Used()
    {
        const string Statistics = "/proc/self/stat";
        if (!File.Exists(Statistics))
        {
            return Environment.CpuUsage.TotalTime;
        }

        var text = File.ReadAllText(Statistics);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = Number(fields[ChildUser]) + Number(fields[ChildSystem]);
        return Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(ticks / TicksPerSecond);

        static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
    }
}
