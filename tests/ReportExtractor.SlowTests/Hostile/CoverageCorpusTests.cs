using ReportExtractor.Fuzz.Coverage;

namespace ReportExtractor.SlowTests.Hostile;

/// <summary>Inputs that a coverage-guided fuzzer found interesting are read again, and their records held against the rules.</summary>
internal sealed class CoverageCorpusTests
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "tools", "ReportExtractor.Fuzz", "Corpus");

    private static IEnumerable<string> Targets => CoverageTarget.All.Select(target => target.Name);

    [TestCaseSource(nameof(Targets))]
    public void What_a_fuzzer_found_is_read_by_the_rules(string name)
    {
        var target = CoverageTarget.All.Single(target => target.Name == name);
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Corpus, name)).Order(StringComparer.Ordinal)];

        Assert.That(files, Is.Not.Empty);
        foreach (var file in files)
        {
            Assert.That(() => target.Read(File.ReadAllBytes(file)), Throws.Nothing, file);
        }
    }
}
