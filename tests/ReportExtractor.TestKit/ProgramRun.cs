using System.Diagnostics;

namespace ReportExtractor.TestKit;

/// <summary>A run of the program in a separate process, as users run it. The tests must refer to the project of the command line.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>
    /// A run that uses no processor time for this long hangs. Even on a busy machine, a process that can run gets some; one that waits
    /// for a child waits for one input, which takes seconds of processor time at most.
    /// </summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>A run that uses more processor time than this does not end: the longest of the tests uses a tenth of it.</summary>
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromMinutes(10);

    /// <summary>A program to run in place of the one that the tests were built with: the native one, for example.</summary>
    private static readonly string? OtherProgram = Environment.GetEnvironmentVariable("REPORT_EXTRACTOR_PROGRAM");

    private static readonly TimeSpan BetweenChecks = TimeSpan.FromSeconds(1);

    /// <summary>Runs the program to its end.</summary>
    /// <param name="args">Its arguments.</param>
    public static ProgramRun Of(params string[] args)
    {
        using var process = Start(args);
        return End(process);
    }

    /// <summary>Runs the program with a text as its standard input.</summary>
    /// <param name="input">The text.</param>
    /// <param name="args">Its arguments.</param>
    public static ProgramRun Of(string input, string[] args)
    {
        using var process = Start(args);
        process.StandardInput.Write(input);
        return End(process);
    }

    /// <summary>Starts the program.</summary>
    /// <param name="args">Its arguments.</param>
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo(Command[0], [.. Command.Skip(1), .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,

        // What is shown is in English on every machine.
        Environment = { ["LC_ALL"] = "C" },
    })!;

    /// <summary>The words that start the program.</summary>
    public static IReadOnlyList<string> Command => OtherProgram is null
        ? [DotnetHost, Path.Combine(AppContext.BaseDirectory, "report-extractor.dll")]
        : [OtherProgram];

    /// <summary>Waits for the end of a run.</summary>
    /// <param name="process">The process.</param>
    public static ProgramRun End(Process process)
    {
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var used = TimeSpan.Zero;
        for (var pause = Stopwatch.StartNew(); !process.WaitForExit(BetweenChecks);)
        {
            if (UsedBy(process) is var now && now > used)
            {
                (used, pause) = (now, Stopwatch.StartNew());
            }

            if (pause.Elapsed > LongestPause || used > MostProcessorTime)
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"The program does not end; it has used {used.TotalSeconds:0} s of processor time.");
            }
        }

        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }

    private static string DotnetHost =>
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    private static TimeSpan UsedBy(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended in the meantime.
            return TimeSpan.Zero;
        }
    }
}
