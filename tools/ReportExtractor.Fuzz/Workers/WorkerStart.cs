using System.Diagnostics;
using System.Globalization;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>Starts a child: this program again, with limited memory.</summary>
internal static class WorkerStart
{
    /// <summary>The command that makes this program the child.</summary>
    public const string Command = "worker";

    /// <summary>The memory of a child: 300 MB for reading a file, and about 30 for the child itself with a sample and a file.</summary>
    private const long MostMemory = 330L * 1024 * 1024;

    /// <summary>The start of a child.</summary>
    /// <param name="request">The run.</param>
    public static ProcessStartInfo Of(FuzzRequest request)
    {
        // The program was started either by the dotnet command or by its own executable.
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
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

        // The garbage collector keeps to this limit, so that only memory in use counts.
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
