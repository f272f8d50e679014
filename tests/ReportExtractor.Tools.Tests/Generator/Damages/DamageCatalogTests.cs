using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Sheets;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.Tools.Tests.Generator.Damages;

internal sealed class DamageCatalogTests
{
    private const int Reports = 40;

    private const LayoutTraits AllTraits = (LayoutTraits)~0;

    /// <summary>Blank cells come with a sparse sheet alone, and one damage needs them.</summary>
    private static readonly SheetProfile Sparse = new(SheetScale.Large, SheetFill.Sparse, BreakSums: false);

    private static IEnumerable<string> ReportDamages =>
        DamageCatalog.Create(DamageCatalog.Names).OfType<ReportDamage>().Select(damage => damage.Name);

    private static IEnumerable<string> TextDamages =>
        DamageCatalog.Create(DamageCatalog.Names).OfType<TextDamage>().Select(damage => damage.Name);

    [Test]
    public void Names_are_unique_and_create_their_damages_in_the_order_of_the_catalog()
    {
        Assert.That(DamageCatalog.Names, Is.Unique);
        Assert.That(DamageCatalog.Create(DamageCatalog.Names).Select(damage => damage.Name), Is.EqualTo(DamageCatalog.Names));
        Assert.That(DamageCatalog.Create(["units", "nil-dash"]).Select(damage => damage.Name), Is.EqualTo(new[] { "nil-dash", "units" }));
        Assert.That(ReportDamages.Concat(TextDamages), Is.EqualTo(DamageCatalog.Names));
    }

    [TestCaseSource(nameof(ReportDamages))]
    public void A_damage_changes_the_report_exactly_if_it_says_so(string name)
    {
        var done = 0;
        for (var seed = 0; seed < Reports; seed++)
        {
            var report = TestReports.Model(seed, name == "missing-blank" ? Sparse : null);
            var before = TestReports.Dump(report);

            var isDone = ((ReportDamage)DamageCatalog.Create([name]).Single()).Apply(report, AllTraits, new Dice((ulong)seed + 1000));

            Assert.That(TestReports.Dump(report) != before, Is.EqualTo(isDone), $"seed {seed}");
            done += isDone ? 1 : 0;
        }

        Assert.That(done, Is.GreaterThanOrEqualTo(Reports / 4));
    }

    [TestCaseSource(nameof(TextDamages))]
    public void A_damage_changes_the_written_text_exactly_if_it_says_so(string name)
    {
        var done = 0;
        for (var seed = 0; seed < Reports; seed++)
        {
            var report = TestReports.Model(seed);
            var manuscript = new Manuscript(LayoutCatalog.Create("tabs-cellperline", new Dice(1)).Write(report));
            var before = manuscript.ToBytes();

            var isDone = ((TextDamage)DamageCatalog.Create([name]).Single()).Apply(manuscript, report, new Dice((ulong)seed + 1000));

            Assert.That(!manuscript.ToBytes().AsSpan().SequenceEqual(before), Is.EqualTo(isDone), $"seed {seed}");
            done += isDone ? 1 : 0;
        }

        Assert.That(done, Is.GreaterThanOrEqualTo(Reports / 2));
    }

    [TestCaseSource(nameof(ReportDamages))]
    public void A_damage_finds_nothing_in_a_report_without_tables(string name)
    {
        var report = TestReports.Model(1);
        report.Blocks.Clear();

        // Only what needs no table may be done: another report added, other characters in the title.
        var isDone = ((ReportDamage)DamageCatalog.Create([name]).Single()).Apply(report, AllTraits, new Dice(1));

        Assert.That(isDone, Is.EqualTo(name is "second-report" or "traditional" or "loose-spaces"));
    }
}
