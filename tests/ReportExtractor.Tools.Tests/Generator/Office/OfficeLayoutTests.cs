using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.Tools.Tests.Generator.Office;

public sealed class OfficeLayoutTests
{
    private static IEnumerable<string> Layouts => OfficeCatalog.Names;

    [TestCaseSource(nameof(Layouts))]
    public void The_same_seed_gives_the_same_bytes(string layout)
    {
        var first = Make(layout, 6, OfficeRequest.Wild);
        var second = Make(layout, 6, OfficeRequest.Wild);

        Assert.That(first.Select(report => report.Truth), Is.EqualTo(second.Select(report => report.Truth)));
        Assert.That(first.Select(report => report.Bytes), Is.EqualTo(second.Select(report => report.Bytes)));
    }

    [TestCaseSource(nameof(Layouts))]
    public void Every_feature_can_be_reached(string layout)
    {
        foreach (var feature in OfficeCatalog.Features(layout).Select(feature => feature.Name))
        {
            var reports = Make(layout, 8, new OfficeRequest(OfficeStyle.Wild, [feature]));

            Assert.That(reports.SelectMany(Marks), Does.Contain($"office:{feature}"));
        }
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_plain_report_has_no_feature(string layout)
    {
        var reports = Make(layout, 8, new OfficeRequest(OfficeStyle.Plain, []));

        Assert.That(reports.SelectMany(Marks), Has.None.StartsWith("office:"));
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_lossless_report_has_lossless_features_alone(string layout)
    {
        var lossless = OfficeCatalog.Features(layout).Where(feature => feature.IsLossless).Select(feature => $"office:{feature.Name}");
        var reports = Make(layout, 20, new OfficeRequest(OfficeStyle.Lossless, []));

        Assert.That(reports.SelectMany(Marks).Where(mark => mark.StartsWith("office:", StringComparison.Ordinal)).Distinct(), Is.SubsetOf(lossless));
    }

    [Test]
    public void Office_layouts_are_no_text_layouts() => Assert.That(LayoutCatalog.Names.Intersect(OfficeCatalog.Names), Is.Empty);

    [Test]
    public void Every_part_of_a_package_is_well_formed()
    {
        foreach (var report in Make("docx", 40, OfficeRequest.Wild))
        {
            using var zip = new ZipArchive(new MemoryStream(report.Bytes));
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                Assert.That(() => XDocument.Load(part), Throws.Nothing, $"{report.File}: {entry.FullName}");
            }
        }
    }

    [Test]
    public void The_groups_of_a_rich_text_are_balanced()
    {
        var everyOther = OfficeCatalog.Features("rtf").Select(feature => feature.Name).Where(name => name != "bin-picture").ToList();
        foreach (var report in Make("rtf", 8, new OfficeRequest(OfficeStyle.Wild, everyOther)))
        {
            var text = Encoding.Latin1.GetString(report.Bytes).Replace(@"\\", "", StringComparison.Ordinal).Replace(@"\{", "", StringComparison.Ordinal).Replace(@"\}", "", StringComparison.Ordinal);
            var depth = 0;
            var least = text[..^1].Min(character => depth += character switch { '{' => 1, '}' => -1, _ => 0 });

            Assert.That((least, depth), Is.EqualTo((1, 1)), report.File);
        }
    }

    private static List<GeneratedReport> Make(string layout, int count, OfficeRequest office) =>
        [.. Corpus.Create(new CorpusRequest { Seed = 11, Count = count, Layouts = [layout], Damages = DamageCatalog.Names, Office = office })];

    private static IEnumerable<string> Marks(GeneratedReport report)
    {
        using var truth = JsonDocument.Parse(report.Truth);
        return [.. truth.RootElement.GetProperty("mess").EnumerateArray().Select(mark => mark.GetString()!)];
    }
}
