using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.Tools.Tests.Generator.Office;

internal sealed partial class OfficeLayoutTests
{
    private static IEnumerable<string> Layouts => OfficeCatalog.Names;

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
    public void A_lossless_report_has_only_lossless_features(string layout)
    {
        var lossless = OfficeCatalog.Features(layout).Where(feature => feature.IsLossless).Select(feature => $"office:{feature.Name}");
        var reports = Make(layout, 20, new OfficeRequest(OfficeStyle.Lossless, []));

        var used = reports.SelectMany(Marks).Where(mark => mark.StartsWith("office:", StringComparison.Ordinal)).Distinct();

        Assert.That(used, Is.Not.Empty.And.SubsetOf(lossless));
    }

    [Test]
    public void No_layout_is_both_an_office_and_a_text_layout() =>
        Assert.That(LayoutCatalog.Names.Intersect(OfficeCatalog.Names), Is.Empty);

    [Test]
    public void Every_part_of_a_package_is_well_formed()
    {
        foreach (var report in Make("docx", 40, OfficeRequest.Wild))
        {
            using var zip = new ZipArchive(new MemoryStream(report.Bytes));
            foreach (var entry in zip.Entries.Where(entry => Path.GetExtension(entry.Name) is ".xml" or ".rels"))
            {
                using var part = entry.Open();
                Assert.That(() => XDocument.Load(part), Throws.Nothing, $"{report.File}: {entry.FullName}");
            }
        }
    }

    [Test]
    public void The_groups_of_an_RTF_file_are_balanced()
    {
        var everyOther = OfficeCatalog.Features("rtf").Select(feature => feature.Name).Where(name => name != "bin-picture").ToList();
        foreach (var report in Make("rtf", 8, new OfficeRequest(OfficeStyle.Wild, everyOther)))
        {
            var text = Escape().Replace(Encoding.Latin1.GetString(report.Bytes), "");
            var depth = 0;
            var least = text[..^1].Min(character => depth += character switch { '{' => 1, '}' => -1, _ => 0 });

            Assert.That((least, depth), Is.EqualTo((1, 1)), report.File);
        }
    }

    private static List<GeneratedReport> Make(string layout, int count, OfficeRequest office) =>
    [
        .. Corpus.Create(new CorpusRequest
        {
            Seed = 11,
            Count = count,
            Layouts = [layout],
            Damages = DamageCatalog.Names,
            Office = office,
        }),
    ];

    private static IReadOnlyList<string> Marks(GeneratedReport report) => GeneratedTruth.Of(report).Marks;

    [GeneratedRegex(@"\\[\\{}]")]
    private static partial Regex Escape();
}
