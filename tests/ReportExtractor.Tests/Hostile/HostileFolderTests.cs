using System.Text.Json;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.HostileFiles;
using ReportExtractor.Tests.Batch;
using ReportExtractor.Tests.Cli;
using ReportExtractor.Tests.Extraction;

namespace ReportExtractor.Tests.Hostile;

/// <summary>Bad files among good ones, as scraped archives have them, of every kind that there is.</summary>
internal sealed class HostileFolderTests
{
    private static readonly int[] SomePercents = [1, 10, 33, 50, 66, 90, 99];

    private TemporaryFolder _folder = null!;
    private string[] _alone = null!;
    private List<HostileFile> _bad = null!;

    [OneTimeSetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        var samples = Directory.GetFiles(Repository.Samples, "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        foreach (var (sample, i) in samples.Select((sample, i) => (sample, i)))
        {
            Directory.CreateDirectory(_folder[$"{i:000}"]);
            File.Copy(sample, _folder[$"{i:000}/good{Path.GetExtension(sample)}"]);
        }

        _alone = Extract("--jobs", "1");
        Assert.That(_alone, Has.Length.EqualTo(samples.Count));

        _bad = [.. HostileCatalog.Made, .. HostileCuts.Of(SampleSet.Load([Repository.Samples], []), SomePercents)];
        foreach (var (file, i) in _bad.Select((file, i) => (file, i)))
        {
            File.WriteAllBytes(_folder[$"{i % samples.Count:000}/{(i % 2 == 0 ? "bad" : "worse")}-{file.Name}"], file.Make());
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("--jobs", "1")]
    [TestCase("--jobs", "2")]
    [TestCase("--jobs", "1", "--isolate")]
    [TestCase("--jobs", "2", "--isolate")]
    public void Bad_files_change_no_byte_of_the_records_of_good_ones(params string[] options)
    {
        var among = Extract(options);
        var paths = among.Select(PathOf).ToList();

        Assert.That(paths, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(among.Where(line => PathOf(line).Contains("/good.", StringComparison.Ordinal)), Is.EqualTo(_alone));

        var codes = among.ToLookup(line => PathOf(line)[(PathOf(line).IndexOf('-', StringComparison.Ordinal) + 1)..], ErrorOf);
        Assert.That(_bad.Select(file => (file.Name, Times: codes[file.Name].Count())), Is.All.Matches<(string Name, int Times)>(file => file.Times == 1));
        Assert.That(_bad.Where(file => file.Code is not null).Select(file => (file.Name, codes[file.Name].Single())), Is.EqualTo(_bad.Where(file => file.Code is not null).Select(file => (file.Name, file.Code))));
        Assert.That(codes.SelectMany(group => group), Has.None.EqualTo(ReportExtractor.Problems.ProblemCodes.Crashed));
    }

    private static string PathOf(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("source").GetProperty("path").GetString()!;
    }

    /// <summary>The code with which a file was refused, or null where it was read.</summary>
    private static string? ErrorOf(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("problems").EnumerateArray().FirstOrDefault(problem => problem.GetProperty("severity").GetString() == "error") is { ValueKind: JsonValueKind.Object } error
            ? error.GetProperty("code").GetString() : null;
    }

    private string[] Extract(params string[] options)
    {
        var run = ProgramRun.Of(["extract", _folder.Path, "--quiet", .. options]);
        Assert.That(run.ExitCode, Is.EqualTo(1), run.Error);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
