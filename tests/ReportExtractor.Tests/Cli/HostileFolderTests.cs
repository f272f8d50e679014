using ReportExtractor.Tests.Batch;
using ReportExtractor.Tests.Extraction;

namespace ReportExtractor.Tests.Cli;

internal sealed class HostileFolderTests
{
    /// <summary>One bad file among a hundred, as scraped archives have them.</summary>
    [Test]
    public void Bad_files_change_no_byte_of_the_records_of_good_ones()
    {
        using var folder = new TemporaryFolder();
        var samples = Directory.GetFiles(Repository.Samples, "source.*", SearchOption.AllDirectories);
        foreach (var (sample, i) in samples.Select((sample, i) => (sample, i)))
        {
            folder.Write($"{i:000}/good{Path.GetExtension(sample)}");
            File.Copy(sample, folder[$"{i:000}/good{Path.GetExtension(sample)}"], overwrite: true);
        }

        var alone = Extract(folder.Path);
        var random = new Random(1);
        foreach (var (sample, i) in samples.Select((sample, i) => (sample, i)))
        {
            var bytes = File.ReadAllBytes(sample);
            var extension = Path.GetExtension(sample);
            File.WriteAllBytes(folder[$"{i:000}/bad-cut{extension}"], bytes[..random.Next(bytes.Length)]);
            File.WriteAllBytes(folder[$"{i:000}/bad-bytes{extension}"], [.. bytes.Select(b => random.Next(100) == 0 ? (byte)random.Next(256) : b)]);
            File.WriteAllBytes(folder[$"{i:000}/bad-noise{extension}"], [.. bytes[..Math.Min(8, bytes.Length)], .. Enumerable.Range(0, 20_000).Select(_ => (byte)random.Next(256))]);
        }

        folder.Write("bad-nested.html", string.Concat(Enumerable.Repeat("<table><tr><td>", 50_000)));
        folder.Write("bad-nested.rtf", @"{\rtf1 " + new string('{', 200_000));
        folder.Write("bad-lines.txt", string.Concat(Enumerable.Repeat("1 2 3\n", 400_000)));

        var among = Extract(folder.Path);

        Assert.That(alone, Has.Length.EqualTo(samples.Length));
        Assert.That(among, Has.Length.EqualTo((4 * samples.Length) + 3));
        Assert.That(among.Where(line => line.Contains("/good.", StringComparison.Ordinal) && !line.Contains("/bad-", StringComparison.Ordinal)), Is.EqualTo(alone));
    }

    private static string[] Extract(string folder)
    {
        var run = ProgramRun.Of("extract", folder, "--quiet");
        Assert.That(run.ExitCode, Is.EqualTo(1), run.Error);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
