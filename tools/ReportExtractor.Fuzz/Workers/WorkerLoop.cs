using System.Globalization;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>The child process: for each input line it reads a file and answers with a verdict in one line. It may die or hang.</summary>
internal static class WorkerLoop
{
    /// <summary>The start of a line for a file of the run; its index follows.</summary>
    public const string Try = "try ";

    /// <summary>The start of a line for a file on the disk; its path follows.</summary>
    public const string Read = "read ";

    /// <summary>Answers until the input ends.</summary>
    /// <param name="maker">Makes the files of the run.</param>
    public static void Run(CaseMaker maker)
    {
        var judge = Judge.OfExtractor();
        Console.Out.WriteLine("ready");
        while (Console.In.ReadLine() is { } line)
        {
            var file = line.StartsWith(Try, StringComparison.Ordinal)
                ? maker.Make(int.Parse(line.AsSpan(Try.Length), CultureInfo.InvariantCulture))
                : OnDisk(line[Read.Length..]);
            Console.Out.WriteLine(judge.Of(file, () => maker.RecordOf(file.Sample)).ToJson());
        }
    }

    private static FuzzCase OnDisk(string path) =>
        new(0, new Sample(path, "", path), "", File.ReadAllBytes(path), new Expectation.Nothing());
}
