using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.Tools.Tests.Generator;

internal sealed class CorpusTests
{
    private static readonly CorpusRequest Everything = new()
    {
        Seed = 8,
        Count = 2 * (LayoutCatalog.Names.Count + OfficeCatalog.Names.Count),
        Layouts = [.. LayoutCatalog.Names, .. OfficeCatalog.Names],
        Damages = DamageCatalog.Names,
        MostDamages = 5,
    };

    [Test]
    public void The_same_request_gives_the_same_bytes_and_truths()
    {
        var first = Corpus.Create(Everything).ToList();
        var second = Corpus.Create(Everything).ToList();

        Assert.That(second.Select(report => report.File), Is.EqualTo(first.Select(report => report.File)));
        Assert.That(second.Select(report => report.Truth), Is.EqualTo(first.Select(report => report.Truth)));
        Assert.That(second.Select(report => report.Bytes), Is.EqualTo(first.Select(report => report.Bytes)));
    }

    [Test]
    public void Another_seed_gives_other_reports()
    {
        var truths = Corpus.Create(Everything).Select(report => report.Truth);
        var others = Corpus.Create(Everything with { Seed = 9 }).Select(report => report.Truth);

        Assert.That(truths.Intersect(others), Is.Empty);
    }

    [Test]
    public void A_report_does_not_depend_on_the_count()
    {
        var few = Corpus.Create(Everything with { Count = 5 }).Select(report => report.Bytes);

        Assert.That(few, Is.EqualTo(Corpus.Create(Everything).Take(5).Select(report => report.Bytes)));
    }

    [Test]
    public void Layouts_and_editions_come_in_turn_and_name_the_files()
    {
        var request = new CorpusRequest { Count = 6, Layouts = ["pipes", "rtf"], Damages = [], MostDamages = 0 };

        Assert.That(
            Corpus.Create(request).Select(report => report.File),
            Is.EqualTo(new[]
            {
                "0000-pipes-2019.md",
                "0001-rtf-2019.rtf",
                "0002-pipes-2021.md",
                "0003-rtf-2021.rtf",
                "0004-pipes-2019.md",
                "0005-rtf-2019.rtf",
            }));
        Assert.That(
            Corpus.Create(request with { Editions = [FormEdition.Of2021] }).Select(report => GeneratedTruth.Of(report).Template),
            Is.All.EqualTo("ogi-2021"));
    }

    [Test]
    public void As_many_damages_are_done_as_requested()
    {
        var request = Everything with { Layouts = ["tabs-cellperline"], Count = 40 };

        Assert.That(DamageCounts(request with { MostDamages = 0 }), Is.All.Zero);
        Assert.That(DamageCounts(request with { MostDamages = 1 }), Is.All.AtMost(1));
        Assert.That(DamageCounts(request with { MostDamages = 1 }).Average(), Is.GreaterThan(0.6));
        Assert.That(DamageCounts(request with { MostDamages = 6, FewestDamages = 6 }), Is.All.AtMost(6));
        Assert.That(DamageCounts(request with { MostDamages = 6, FewestDamages = 6 }).Average(), Is.GreaterThan(4));
    }

    [Test]
    public void Sums_are_broken_as_often_as_requested()
    {
        var request = new CorpusRequest { Count = 100, Layouts = ["tabs-cellperline"], Damages = [], MostDamages = 0 };

        Assert.That(Broken(request with { BrokenSumsPercent = 0 }), Is.Zero);
        Assert.That(Broken(request with { BrokenSumsPercent = 100 }), Is.EqualTo(100));
        Assert.That(Broken(request with { BrokenSumsPercent = 50 }), Is.InRange(30, 70));

        static int Broken(CorpusRequest request) =>
            Corpus.Create(request).Count(report => GeneratedTruth.Of(report).Marks.Contains("sums:broken"));
    }

    [Test]
    public void An_unknown_layout_is_named_with_those_that_exist() =>
        Assert.That(
            () => Corpus.Create(Everything with { Layouts = ["pipes", "papyrus"] }),
            Throws.TypeOf<UnknownNameException>().With.Message.StartsWith("Unknown layout 'papyrus'. Known layouts: tabs-cellperline, ")
                .And.Message.Contains("docx"));

    [Test]
    public void An_unknown_damage_is_named_with_those_that_exist() =>
        Assert.That(
            () => Corpus.Create(Everything with { Damages = ["units", "fire"] }),
            Throws.TypeOf<UnknownNameException>().With.Message.StartsWith("Unknown damage 'fire'. Known damages: mixed-forms, "));

    [Test]
    public void An_unknown_feature_is_named_with_those_that_exist() =>
        Assert.That(
            () => Corpus.Create(Everything with { Office = new OfficeRequest(OfficeStyle.Wild, ["gold"]) }),
            Throws.TypeOf<UnknownNameException>()
                .With.Message.StartsWith("Unknown office feature 'gold'. Known office features: grid-before, "));

    [Test]
    public void The_catalogs_report_unknown_names_themselves()
    {
        Assert.That(() => LayoutCatalog.Create("docx", new Dice(1)), Throws.TypeOf<UnknownNameException>());
        Assert.That(() => OfficeCatalog.Create("pipes", OfficeRequest.Wild, new Dice(1)), Throws.TypeOf<UnknownNameException>());
        Assert.That(() => OfficeCatalog.Features("pipes"), Throws.TypeOf<UnknownNameException>());
    }

    private static List<int> DamageCounts(CorpusRequest request) =>
    [
        .. Corpus.Create(request).Select(report =>
            GeneratedTruth.Of(report).Marks.Count(mark => mark.StartsWith("damage:", StringComparison.Ordinal))),
    ];
}
