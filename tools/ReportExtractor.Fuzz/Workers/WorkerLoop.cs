using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>The child: is told a file in a line, reads it, and answers with a verdict in a line. It may die or hang at any of them.</summary>
internal static class WorkerLoop
{
    /// <summary>The line for a file of the run, before its number.</summary>
    public const string Try = "try ";

    /// <summary>The line for a file on the disk, before its path.</summary>
    public const string Read = "read ";

    /// <summary>Works until its input ends.</summary>
    /// <param name="maker">Makes the files of the run.</param>
    public static void Run(CaseMaker maker)
    {
        var judge = Judge.OfExtractor();
        Console.Out.WriteLine("ready");
        while (Console.In.ReadLine() is { } line)
        {
            var file = line.StartsWith(Try, StringComparison.Ordinal)
                ? maker.Make(int.Parse(line.AsSpan(Try.Length), System.Globalization.CultureInfo.InvariantCulture))
                : OnDisk(line[Read.Length..]);
            Console.Out.WriteLine(judge.Of(file, () => maker.RecordOf(file.Sample)).ToJson());
        }
    }

    private static FuzzCase OnDisk(string path) =>
        new(0, new Sample(path, "", path), "", File.ReadAllBytes(path), new Expectation.Nothing());
}
