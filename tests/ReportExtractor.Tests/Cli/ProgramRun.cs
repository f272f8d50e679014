using System.Diagnostics;

namespace ReportExtractor.Tests.Cli;

/// <summary>Runs the program in a separate process, as users do.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Every run of these tests is short. One that hangs must not block the others.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static ProgramRun Of(params string[] args)
    {
        using var process = Start(args);
        return End(process);
    }

    /// <summary>Runs the program with a text as its standard input.</summary>
    public static ProgramRun Of(string input, string[] args)
    {
        using var process = Start(args);
        process.StandardInput.Write(input);
        return End(process);
    }

    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "report-extractor.dll"), .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
    })!;

    public static ProgramRun End(Process process)
    {
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The program did not end.");
        }

        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }
}
