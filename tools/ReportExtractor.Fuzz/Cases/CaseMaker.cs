using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Keeping;
using ReportExtractor.Fuzz.Mutations;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.Cases;

/// <summary>Makes the files of a run. The same seed, samples and index make the same file in every process.</summary>
/// <param name="samples">The samples to change.</param>
/// <param name="seed">The run's seed.</param>
public sealed class CaseMaker(SampleSet samples, int seed)
{
    /// <summary>Percentage of files whose content is only written in another way. Some samples allow none, so these are fewer.</summary>
    private const int KeptPercent = 15;

    /// <summary>Percentage of files in which one number is replaced. All others are broken.</summary>
    private const int EditedPercent = 15;

    /// <summary>The largest number of mutations of a broken file; more leave little of the format for a reader to follow.</summary>
    private const int MostMutations = 4;

    /// <summary>A mutation that makes a file larger than this is undone: reading it would be slow for good reason.</summary>
    private const int LargestFile = 2 * 1024 * 1024;

    private readonly Dictionary<Sample, ReportRecord> _records = [];
    private readonly Extractor _extractor = new();

    /// <summary>Makes a file.</summary>
    /// <param name="index">Its index in the run.</param>
    public FuzzCase Make(int index)
    {
        var dice = Dice.ForReport(seed, index);
        var sample = dice.Pick(samples.Of(samples.Formats[index % samples.Formats.Count]));
        var kind = dice.Between(1, 100);
        return (kind <= KeptPercent ? Kept(index, sample, dice)
            : kind <= KeptPercent + EditedPercent ? Edited(index, sample, dice)
            : null) ?? Broken(index, sample, dice);
    }

    /// <summary>The record of a sample as it is.</summary>
    /// <param name="sample">The sample.</param>
    public ReportRecord RecordOf(Sample sample)
    {
        if (!_records.TryGetValue(sample, out var record))
        {
            _records.Add(sample, record = _extractor.ExtractFile(sample.Path, sample.Name));
        }

        return record;
    }

    private static FuzzCase? Kept(int index, Sample sample, Dice dice)
    {
        var keepers = KeeperCatalog.Of(sample.Format);
        return keepers.Count > 0 && dice.Pick(keepers) is var keeper && keeper.Apply(sample.Read(), dice) is { } file
            ? new FuzzCase(index, sample, keeper.Name, file, new Expectation.SameFigures())
            : null;
    }

    private FuzzCase? Edited(int index, Sample sample, Dice dice) =>
        FigureEdits.Make(sample, RecordOf(sample), dice) is var (file, expectation)
            ? new FuzzCase(index, sample, expectation.ToString(), file, expectation)
            : null;

    private static FuzzCase Broken(int index, Sample sample, Dice dice)
    {
        var mutations = MutationCatalog.Of(sample.Format);
        var file = sample.Read();
        var recipe = new List<string>();
        for (var i = dice.Between(1, MostMutations); i > 0; i--)
        {
            var mutation = dice.Pick(mutations);
            if (mutation.Apply([.. file], dice) is { } changed && changed.Length <= LargestFile)
            {
                file = changed;
                recipe.Add(mutation.Name);
            }
        }

        return new FuzzCase(index, sample, string.Join(" ", recipe), file, new Expectation.Nothing());
    }
}
