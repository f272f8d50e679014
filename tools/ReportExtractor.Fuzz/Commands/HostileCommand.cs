using System.CommandLine;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.HostileFiles;
using ReportExtractor.Fuzz.HostileFiles.Monsters;

namespace ReportExtractor.Fuzz.Commands;

/// <summary>Writes hostile files.</summary>
internal sealed class HostileCommand : Command
{
    /// <summary>How many files are made at random: of each format twenty.</summary>
    private const int Monsters = 200;

    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The output folder.",
    };

    private readonly Option<string[]> _samples = FuzzOptions.Samples();

    /// <summary>Creates the command.</summary>
    public HostileCommand()
        : base(
            "hostile",
            "Writes files of every kind that are built to do harm, some made at random, and samples that are cut off at every percent "
            + "of their length or have changed bytes.")
    {
        Add(_folder);
        Add(_samples);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var samples = SampleSet.Load(parsed.GetRequiredValue(_samples), []);
        if (samples.Formats.Count == 0)
        {
            Console.Error.WriteLine($"There are no samples in {string.Join(", ", parsed.GetRequiredValue(_samples))}.");
            return 2;
        }

        var folder = parsed.GetRequiredValue(_folder);
        HostileCatalog.Write(Path.Combine(folder, "made"), HostileCatalog.Made);
        HostileCatalog.Write(Path.Combine(folder, "monsters"), MonsterMaker.Of(seed: 1, Monsters));
        HostileCatalog.Write(Path.Combine(folder, "cut"), HostileCuts.Of(samples, [.. Enumerable.Range(1, 99)]));
        return 0;
    }
}
