using System.Text.Json;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.HostileFiles;
using ReportExtractor.Problems;

namespace ReportExtractor.SlowTests.Hostile;

/// <summary>A folder with bad files of every kind among good ones, as scraped archives have them.</summary>
internal sealed class HostileFolderTests
{
    /// <summary>The limit of the program is by the clock: on a busy machine the usual one would stop files that are not slow.</summary>
    private const string Timeout = "1200";

    private static readonly int[] SomePercents = [1, 10, 33, 50, 66, 90, 99];

    private TemporaryFolder _folder = null!;
    private string[] _alone = null!;
    private List<HostileFile> _bad = null!;

    [OneTimeSetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        var samples = Directory.GetFiles(Repository.Samples, "source.*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).ToList();
        foreach (var (i, sample) in samples.Index())
        {
            Directory.CreateDirectory(_folder[$"{i:000}"]);
            File.Copy(sample, _folder[$"{i:000}/good{Path.GetExtension(sample)}"]);
        }

        _alone = Extract("--jobs", "1");
        Assert.That(_alone, Has.Length.EqualTo(samples.Count));

        _bad = [.. HostileCatalog.Made, .. HostileCuts.Of(SampleSet.Load([Repository.Samples], []), SomePercents)];
        foreach (var (i, file) in _bad.Index())
        {
            File.WriteAllBytes(_folder[$"{i % samples.Count:000}/{(i % 2 == 0 ? "bad" : "worse")}-{file.Name}"], file.Make());
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("--jobs", "1")]
    [TestCase("--jobs", "2")]
    [TestCase("--jobs", "2", "--isolate")]
    public void Bad_files_change_no_byte_of_the_records_of_good_ones(params string[] options)
    {
        var among = Extract(options);
        var paths = among.Select(PathOf).ToList();

        Assert.That(paths, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(among.Where(line => PathOf(line).Contains("/good.", StringComparison.Ordinal)), Is.EqualTo(_alone));

        var codes = among.ToLookup(line => NameIn(PathOf(line)), ErrorOf);
        Assert.That(_bad.Where(file => codes[file.Name].Count() != 1).Select(file => file.Name), Is.Empty);
        Assert.That(
            _bad.Where(file => file.Code is not null).Select(file => (file.Name, codes[file.Name].Single())),
            Is.EqualTo(_bad.Where(file => file.Code is not null).Select(file => (file.Name, file.Code))));
        Assert.That(codes.SelectMany(group => group), Has.None.EqualTo(ProblemCodes.Crashed));
    }

    /// <summary>The name of a bad file: what follows the first hyphen of its path.</summary>
    private static string NameIn(string path) => path[(path.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static string PathOf(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("source").GetProperty("path").GetString()!;
    }

    /// <summary>The code of a record's error, or null if the file was read.</summary>
    private static string? ErrorOf(string line)
    {
        using var record = JsonDocument.Parse(line);
        var errors = record.RootElement.GetProperty("problems").EnumerateArray()
            .Where(problem => problem.GetProperty("severity").GetString() == "error");
        return errors.Select(error => error.GetProperty("code").GetString()).FirstOrDefault();
    }

    private string[] Extract(params string[] options)
    {
        var run = ProgramRun.Of(["extract", _folder.Path, "--quiet", "--timeout", Timeout, .. options]);
        Assert.That(run.ExitCode, Is.EqualTo(1), run.Error);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
