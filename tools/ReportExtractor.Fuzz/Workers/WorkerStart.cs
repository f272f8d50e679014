using System.Diagnostics;
using System.Globalization;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>How a child is started: this program once more, with bounded memory.</summary>
internal static class WorkerStart
{
    /// <summary>The command by which this program is the child.</summary>
    public const string Command = "worker";

    /// <summary>A file may take 300 MB of memory that is in use at once; the harness itself, with a sample's and a file's bytes, has some 30.</summary>
    private const long MostMemory = 330L * 1024 * 1024;

    /// <summary>The child of a run.</summary>
    /// <param name="request">What the run was asked for.</param>
    public static ProcessStartInfo Of(FuzzRequest request)
    {
        // Started by the dotnet command or by its own.
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(WorkerStart).Assembly.Location);
        }

        start.ArgumentList.Add(Command);
        start.ArgumentList.Add("--seed");
        start.ArgumentList.Add(request.Seed.ToString(CultureInfo.InvariantCulture));
        foreach (var (option, values) in new[] { ("--samples", request.Samples), ("--format", request.Formats) })
        {
            foreach (var value in values)
            {
                start.ArgumentList.Add(option);
                start.ArgumentList.Add(value);
            }
        }

        // The collector keeps to the bound by itself: what is no longer in use does not count, whenever it is collected.
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
