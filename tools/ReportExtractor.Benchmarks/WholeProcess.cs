using System.Diagnostics;

namespace ReportExtractor.Benchmarks;

/// <summary>Measures the command line as a whole process that reads the five samples and writes their records.</summary>
internal static class WholeProcess
{
    // Enough runs for a stable median; the first ones also read the files from the disk.
    private const int Runs = 10;
    private const int WarmUpRuns = 2;

    /// <summary>Measures and prints.</summary>
    /// <param name="writer">The output.</param>
    /// <returns>0, or 1 if the process fails.</returns>
    public static int Run(TextWriter writer)
    {
        var output = Path.GetTempFileName();
        try
        {
            var times = new List<TimeSpan>();
            for (var i = 0; i < WarmUpRuns + Runs; i++)
            {
                var clock = Stopwatch.StartNew();
                if (Extract(output) is not 0 and var code)
                {
                    writer.WriteLine($"The process ended with exit code {code}.");
                    return 1;
                }

                times.Add(clock.Elapsed);
            }

            times.RemoveRange(0, WarmUpRuns);
            times.Sort();
            var median = (times[(Runs - 1) / 2] + times[Runs / 2]) / 2;
            writer.WriteLine(
                $"whole process, {BenchmarkSamples.Count} files: median of {Runs} {median.TotalSeconds:0.000} s, "
                + $"fastest {times[0].TotalSeconds:0.000} s, slowest {times[^1].TotalSeconds:0.000} s");
            return 0;
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static int Extract(string output)
    {
        var start = new ProcessStartInfo(Executable()) { UseShellExecute = false };
        string[] arguments = ["extract", .. BenchmarkSamples.Names.Select(BenchmarkSamples.PathOf), "--quiet", "--output", output];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>The command line, built for the same configuration and framework as this program: <c>bin/Release/net10.0</c>.</summary>
    private static string Executable()
    {
        var framework = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(
            BenchmarkSamples.Root, "src", "ReportExtractor.Cli", "bin", framework.Parent!.Name, framework.Name,
            OperatingSystem.IsWindows() ? "report-extractor.exe" : "report-extractor");
    }
}
