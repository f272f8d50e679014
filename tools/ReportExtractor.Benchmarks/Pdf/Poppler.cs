using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>Runs <c>pdftotext</c> (Debian's package poppler-utils).</summary>
internal static class Poppler
{
    private const string Program = "pdftotext";

    /// <summary>It takes part of a second for a report; on a file made for that it takes hours.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>True where it is on this machine.</summary>
    public static bool IsThere()
    {
        try
        {
            Run("-v");
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it wrote to its standard output, nothing where it took too long; what it says of broken files is thrown away.</returns>
    public static string Run(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var reading = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill();
            return "";
        }

        return reading.GetAwaiter().GetResult();
    }
}
