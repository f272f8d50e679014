using ReportExtractor.Consistency;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Consistency.Families;

internal sealed class FamilyTreeTests
{
    private const string Key = "applications.new.total";

    private static readonly ReportOf County = PanelCase.Report(2022, (Key, 10)) with
    {
        Path = "county",
        Agency = "石泉县人民政府",
        Kind = AgencyKind.Division,
    };

    private static readonly ReportOf Finance = PanelCase.Report(2022, (Key, 6)) with { Path = "finance" };
    private static readonly ReportOf Health = PanelCase.Report(2022, (Key, 5)) with { Path = "health", Agency = "石泉县卫生健康局" };

    [Test]
    public void A_government_is_at_least_the_sum_of_its_bodies()
    {
        var check = Judge(County, Finance, Health).Single();

        Assert.That((check.Source, check.Scope, check.Outcome, check.Actual, check.Expected), Is.EqualTo(
            ("county", Key, CheckOutcome.Fail, (decimal?)10, (decimal?)11)));
        Assert.That(
            check.Message!.ToString(),
            Does.Contain("Here it is 10, and 2 of them come to 11; the largest number is in 'finance' (line "));
    }

    [Test]
    public void A_part_of_the_bodies_is_no_contradiction() =>
        Assert.That(Judge(County, Finance).Single().Outcome, Is.EqualTo(CheckOutcome.Pass));

    [Test]
    public void Bodies_that_report_to_their_ministry_and_those_of_zones_are_left_out()
    {
        var tax = PanelCase.Report(2022, (Key, 90)) with { Path = "tax", Agency = "国家税务总局石泉县税务局" };
        var zone = PanelCase.Report(2022, (Key, 90)) with { Path = "zone", Agency = "石泉高新区管委会", Kind = AgencyKind.Zone };

        Assert.That(Judge(County, Finance, tax, zone).Single().Outcome, Is.EqualTo(CheckOutcome.Pass));
        Assert.That(Judge(County, Finance, tax with { Agency = "石泉县教育局" }).Single().Outcome, Is.EqualTo(CheckOutcome.Fail));
    }

    [Test]
    public void A_county_counts_for_its_prefecture_and_its_bodies_for_the_county_alone()
    {
        var prefecture = County with { Path = "prefecture", Agency = "望岳市", Place = PanelCase.OfPrefecture };

        var checks = Judge(prefecture, County, Finance);

        Assert.That(checks.Select(check => (check.Source, check.Expected, check.Outcome)), Is.EquivalentTo(new[]
        {
            ("county", (decimal?)6, CheckOutcome.Pass),
            ("prefecture", (decimal?)10, CheckOutcome.Pass),
        }));
    }

    [Test]
    public void Years_forms_and_doubtful_numbers_are_kept_apart()
    {
        var doubtful = Health with { Figures = [], Given = [new Figure(Key, 90, "90", FigureStatus.Suspect)] };

        Assert.That(Judge(County, Finance with { Year = 2021 }), Is.Empty);
        Assert.That(Judge(County, Finance with { Form = "ogi-2019" }), Is.Empty);
        Assert.That(Judge(County, Finance, doubtful).Single().Outcome, Is.EqualTo(CheckOutcome.Pass));
    }

    /// <summary>Judges one report of each agency, in the order of a panel.</summary>
    private static List<PanelCheck> Judge(params ReportOf[] reports)
    {
        var judge = new PanelJudge(OfficialTemplates.All, [], null);
        var checks = reports.SelectMany(report => judge.Judge([report.ToPanelReport()]).Checks).ToList();
        checks.AddRange(judge.End());
        return checks.FindAll(check => check.Rule == "family.at-least-children");
    }
}
