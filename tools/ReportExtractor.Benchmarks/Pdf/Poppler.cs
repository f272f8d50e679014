using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>Runs <c>pdftotext</c> (Debian's package poppler-utils).</summary>
internal static class Poppler
{
    private const string Program = "pdftotext";

    /// <summary>The longest time to wait: a report takes a fraction of a second, but a hostile file may take hours.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Whether it is installed.</summary>
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

    /// <summary>Runs it and waits for its end.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its standard output; empty if it took too long. Its messages about broken files are discarded.</returns>
    public static string Run(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
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
