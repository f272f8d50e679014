using System.ComponentModel;
using System.Diagnostics;

namespace ReportExtractor.SlowTests.Panels;

/// <summary>A program of others that reads a panel, where the machine has it.</summary>
/// <param name="folder">The folder that it runs in.</param>
internal sealed class ForeignProgram(TemporaryFolder folder)
{
    /// <summary>Runs a script, and returns what it prints. The test is ignored if no interpreter runs the probe.</summary>
    /// <param name="file">The name for the script.</param>
    /// <param name="script">The script.</param>
    /// <param name="probe">What an interpreter must be able to run.</param>
    /// <param name="interpreters">The beginnings of the command lines that may be there.</param>
    public string Run(string file, string script, string probe, params string[][] interpreters)
    {
        folder.Write("probe-" + file, probe);
        folder.Write(file, script);
        if (Array.Find(interpreters, command => TryRun([.. command, "probe-" + file]) is (0, _)) is not { } found)
        {
            Assert.Ignore($"'{probe}' can't be run here: {file} is not tested.");
            return "";
        }

        var (exitCode, output) = TryRun([.. found, file]);
        Assert.That(exitCode, Is.Zero, output);
        return output;
    }

    private (int ExitCode, string Output) TryRun(string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
            {
                WorkingDirectory = folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["LC_ALL"] = "C.UTF-8" },
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, process.ExitCode == 0 ? output : output + error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return (-1, "");
        }
    }
}
