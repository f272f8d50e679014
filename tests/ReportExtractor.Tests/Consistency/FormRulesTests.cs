using ReportExtractor.Consistency.Selection;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Consistency;

/// <summary>Each further rule of a form: a report, or two years, that hold it and that break it.</summary>
internal sealed class FormRulesTests
{
    private const string Total = "applications.total.total";

    private static readonly (string Rule, int Year, string Last, string Holds, string Breaks)[] Cases =
    [
        ("article20_1.total-disclosed", 2020, "", "article20_1.rules.total_disclosed=5 article20_1.rules.newly_disclosed=5",
            "article20_1.rules.total_disclosed=5 article20_1.rules.newly_disclosed=6"),
        ("article20_1.stock", 2020, "article20_1.rules.total_disclosed=5",
            "article20_1.rules.total_disclosed=7 article20_1.rules.newly_disclosed=2",
            "article20_1.rules.total_disclosed=8 article20_1.rules.newly_disclosed=2"),
        ("article20_1.stock", 2023, "article20_1.rules.in_force=5",
            "article20_1.rules.in_force=6 article20_1.rules.issued=2 article20_1.rules.repealed=1",
            "article20_1.rules.in_force=7 article20_1.rules.issued=2 article20_1.rules.repealed=1"),
        ("article20_1.in-force", 2023, "", "article20_1.rules.in_force=1 article20_1.rules.issued=2 article20_1.rules.repealed=1",
            "article20_1.rules.in_force=0 article20_1.rules.issued=2 article20_1.rules.repealed=1"),
        ("article20_1.rule-makers", 2023, "", "article20_1.rules.issued=0 article20_1.rules.repealed=0 article20_1.rules.in_force=0",
            "article20_1.rules.issued=0 article20_1.rules.repealed=0 article20_1.rules.in_force=3"),
        ("items.not-negative", 2020, "", "article20_5.licensing.items_last_year=5 article20_5.licensing.change=-5",
            "article20_5.licensing.items_last_year=5 article20_5.licensing.change=-6"),
        ("items.carry-over", 2020, "article20_5.licensing.items_last_year=5 article20_5.licensing.change=-2",
            "article20_5.licensing.items_last_year=3", "article20_5.licensing.items_last_year=5"),
        ("article20_9.amount-with-projects", 2020, "", "article20_9.procurement.projects=1 article20_9.procurement.amount=12.5",
            "article20_9.procurement.projects=0 article20_9.procurement.amount=12.5"),
        ("decisions.size", 2023, "article20_6.penalties.decisions=150", "article20_6.penalties.decisions=1400",
            "article20_6.penalties.decisions=1500"),
        ("article20_8.amount", 2023, "", "article20_8.fees.amount=24252.311082", "article20_8.fees.amount=24252.3110821"),
        ("article20_8.amount", 2023, "", "article20_8.fees.amount=99999", "article20_8.fees.amount=100000"),
        ("article20_8.size", 2023, "article20_8.fees.amount=400", "article20_8.fees.amount=200", "article20_8.fees.amount=4000"),
        ("applications.nothing-to-handle", 2023, "",
            Column("new=1 carried_in=0 granted=1 total=1"), Column("new=0 carried_in=0 granted=1 total=1")),
        ("applications.carry-over", 2023, "applications.carried_out.total=4",
            "applications.carried_in.total=4", "applications.carried_in.total=3"),
        ("applications.other-handling", 2023, "",
            $"{Total}=10 applications.other_no_correction.total=5 applications.other_fee_unpaid.total=0 applications.other_other.total=0",
            $"{Total}=10 applications.other_no_correction.total=5 applications.other_fee_unpaid.total=0 applications.other_other.total=1"),
        ("applications.size", 2023, "applications.new.total=30", "applications.new.total=299", "applications.new.total=300"),
        ("review_litigation.pending", 2023, "review_litigation.review.pending=2", "review_litigation.review.total=2",
            "review_litigation.review.total=1"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_rule_holds_and_fails((string Rule, int Year, string Last, string Holds, string Breaks) rule)
    {
        Assert.That(
            Outcomes(rule.Rule, rule.Year, rule.Last, rule.Holds), Does.Contain(CheckOutcome.Pass).And.Not.Contain(CheckOutcome.Fail));
        Assert.That(Outcomes(rule.Rule, rule.Year, rule.Last, rule.Breaks), Does.Contain(CheckOutcome.Fail));
    }

    [Test]
    public void Each_rule_of_a_form_has_a_case()
    {
        string[] elsewhere = ["applications.copied", "statistics.cumulative"];
        var codes = OfficialTemplates.All.Concat(OfficialTemplates.Older).SelectMany(form => form.FurtherRules).Select(rule => rule.Id);

        Assert.That(Cases.Select(each => each.Rule).Concat(elsewhere).Distinct(), Is.EquivalentTo(codes.Distinct()));
    }

    [Test]
    public void Applications_are_carried_over_in_every_column()
    {
        string[] columns = ["natural_person", "business", "research", "social", "legal_service", "other", "total"];
        var last = PanelCase.Report(2021, Numbered("carried_out"));
        var carriedIn = Numbered("carried_in").Where(figure => !figure.Item1.EndsWith(".other", StringComparison.Ordinal));
        var next = PanelCase.Report(2022, [.. carriedIn, ("applications.carried_in.other", 6)]);

        var checks = PanelCase.Judge(last, next).Checks.Where(check => check.Rule == "applications.carry-over").ToList();

        Assert.That(checks.Select(check => check.Scope), Is.EqualTo(columns));
        var failed = checks.Single(check => check.Outcome == CheckOutcome.Fail);
        Assert.That(
            (failed.Scope, failed.Expected, failed.Actual, failed.OtherSource),
            Is.EqualTo(("other", (decimal?)5, (decimal?)6, "2021.txt")));
        Assert.That(failed.OtherPlace, Does.StartWith("line "));
        Assert.That(failed.Message!.ToString(), Does.EndWith($"Here it is 6 against 5 in '2021.txt' ({failed.OtherPlace})."));
        Assert.That(failed.Message.ToString(MessageLanguage.Chinese), Does.Contain("此处为 6，对照数为 5"));

        (string, decimal?)[] Numbered(string row) =>
            [.. columns.Select((column, index) => ($"applications.{row}.{column}", (decimal?)index))];
    }

    [Test]
    public void What_is_blank_or_in_doubt_can_not_be_assessed()
    {
        var last = PanelCase.Report(2021, ("applications.carried_out.total", null));
        var doubted = PanelCase.Report(2021) with { Given = [new Figure("applications.carried_out.total", 3, "3", FigureStatus.Suspect)] };
        var next = PanelCase.Report(2022, ("applications.carried_in.total", 4));

        Assert.That(PanelCase.Judge(last, next).OutcomesOf("applications.carry-over")["total"], Is.EqualTo(CheckOutcome.NotAssessable));
        Assert.That(PanelCase.Judge(doubted, next).OutcomesOf("applications.carry-over")["total"], Is.EqualTo(CheckOutcome.NotAssessable));
    }

    [Test]
    public void Years_that_are_not_neighbours_and_years_with_two_reports_are_not_compared()
    {
        var first = PanelCase.Report(2021, ("applications.carried_out.total", 3));
        var next = PanelCase.Report(2022, ("applications.carried_in.total", 4));

        Assert.That(PanelCase.Judge(first, next).OutcomesOf("applications.carry-over"), Is.Not.Empty);
        Assert.That(PanelCase.Judge(first, next with { Year = 2023 }).OutcomesOf("applications.carry-over"), Is.Empty);
        Assert.That(PanelCase.Judge(first, first with { Path = "b.txt" }, next).OutcomesOf("applications.carry-over"), Is.Empty);
    }

    [Test]
    public void A_city_may_make_rules_and_of_an_unknown_body_nothing_is_said()
    {
        var report = PanelCase.Report(
            2022, ("article20_1.rules.issued", 3), ("article20_1.rules.repealed", 0), ("article20_1.rules.in_force", 9));

        CheckOutcome Of(AgencyKind kind, Place place) =>
            PanelCase.Judge(report with { Kind = kind, Place = place }).OutcomesOf("article20_1.rule-makers").Values.Single();

        Assert.That(Of(AgencyKind.Division, PanelCase.OfPrefecture), Is.EqualTo(CheckOutcome.Pass));
        Assert.That(Of(AgencyKind.Department, PanelCase.OfPrefecture), Is.EqualTo(CheckOutcome.Fail));
        Assert.That(Of(AgencyKind.Department, Place.Unknown), Is.EqualTo(CheckOutcome.NotAssessable));
    }

    [Test]
    public void A_table_that_is_last_years_is_told_and_one_of_zeros_is_not()
    {
        var keys = OfficialTemplates.Find("ogi-2021")!.Figures.Select(figure => figure.Key)
            .Where(key => key.StartsWith("applications.", StringComparison.Ordinal)).ToList();
        (string, decimal?)[] numbers = [.. keys.Select((key, index) => (key, (decimal?)(index % 7)))];
        (string, decimal?)[] zeros = [.. keys.Select(key => (key, (decimal?)0))];

        CheckOutcome Of((string, decimal?)[] last, (string, decimal?)[] next) =>
            PanelCase.Judge(PanelCase.Report(2021, last), PanelCase.Report(2022, next)).OutcomesOf("applications.copied").Values.Single();

        Assert.That(Of(numbers, numbers), Is.EqualTo(CheckOutcome.Fail));
        Assert.That(Of(zeros, zeros), Is.EqualTo(CheckOutcome.Pass));
        Assert.That(Of(numbers, zeros), Is.EqualTo(CheckOutcome.Pass));
    }

    [Test]
    public void A_rule_can_be_switched_off()
    {
        var last = PanelCase.Report(2021, ("applications.carried_out.total", 3));
        var next = PanelCase.Report(2022, ("applications.carried_in.total", 4));

        Assert.That(PanelCase.Judge([], last, next).OutcomesOf("applications.carry-over"), Is.Not.Empty);
        Assert.That(PanelCase.Judge(["applications.carry-over"], last, next).OutcomesOf("applications.carry-over"), Is.Empty);
        Assert.That(RuleSet.All(OfficialTemplates.All).Select(rule => rule.Code), Is.Unique.And.Contain("applications.carry-over"));
    }

    private static string Column(string rows) => string.Join(' ', OfficialTemplates.Find("ogi-2021")!.Tables
        .Single(table => table.Id == "applications").Rows
        .Select(row => rows.Split(' ').FirstOrDefault(given => given.StartsWith($"{row.Id}=", StringComparison.Ordinal)) ?? $"{row.Id}=0")
        .Select(row => $"applications.{row.Replace("=", ".total=", StringComparison.Ordinal)}"));

    private static CheckOutcome[] Outcomes(string rule, int year, string last, string figures)
    {
        var report = PanelCase.Report(year, Parse(figures));
        var findings = last.Length == 0 ? PanelCase.Judge(report) : PanelCase.Judge(PanelCase.Report(year - 1, Parse(last)), report);
        return [.. findings.OutcomesOf(rule).Values];
    }

    private static (string, decimal?)[] Parse(string figures) =>
    [
        .. figures.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure => figure.Split('='))
            .Select(parts => (parts[0], (decimal?)decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
