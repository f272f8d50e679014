using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Cases;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Sound files that were cut off, or of which bytes were changed. What is left of one may be read.</summary>
public static class HostileCuts
{
    /// <summary>One byte in so many is changed.</summary>
    private const int ChangedEvery = 100;

    /// <summary>A sample of each format, cut off again and again, and as often with bytes changed.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="percents">Of how many percent of its length each is left.</param>
    public static IEnumerable<HostileFile> Of(SampleSet samples, IReadOnlyList<int> percents)
    {
        foreach (var sample in samples.Formats.Select(format => samples.Of(format)[0]).Where(sample => sample.Read().Length > 0))
        {
            var extension = Path.GetExtension(sample.Path).TrimStart('.');
            foreach (var percent in percents)
            {
                yield return HostileFile.Of($"{sample.Format} cut off at {percent:00} percent", extension, () => Cut(sample.Read(), percent));
                yield return HostileFile.Of($"{sample.Format} with changed bytes {percent:00}", extension, () => Changed(sample.Read(), percent));
            }
        }
    }

    private static byte[] Cut(byte[] bytes, int percent) => bytes[..(int)((long)bytes.Length * percent / 100)];

    private static byte[] Changed(byte[] bytes, int seed)
    {
        var dice = Dice.ForReport(seed, bytes.Length);
        for (var i = bytes.Length / ChangedEvery; i >= 0; i--)
        {
            bytes[dice.Between(0, bytes.Length - 1)] = (byte)dice.Next();
        }

        return bytes;
    }
}
