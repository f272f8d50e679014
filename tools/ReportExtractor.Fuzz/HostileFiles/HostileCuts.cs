using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Cases;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Valid files that were cut off or have changed bytes. What is left of them may be read.</summary>
public static class HostileCuts
{
    /// <summary>About one byte of this many is changed.</summary>
    private const int ChangedEvery = 100;

    /// <summary>One sample of each format, cut off at several lengths, and as often with changed bytes.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="percents">The lengths to cut at, in percent of the sample's length.</param>
    public static IEnumerable<HostileFile> Of(SampleSet samples, IReadOnlyList<int> percents)
    {
        foreach (var sample in samples.Formats.Select(format => samples.Of(format)[0]).Where(sample => sample.Read().Length > 0))
        {
            var extension = Path.GetExtension(sample.Path).TrimStart('.');
            foreach (var percent in percents)
            {
                var cut = $"{sample.Format} cut off at {percent:00} percent";
                yield return HostileFile.Of(cut, extension, () => Cut(sample.Read(), percent));
                var changed = $"{sample.Format} with changed bytes {percent:00}";
                yield return HostileFile.Of(changed, extension, () => Changed(sample.Read(), percent));
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
