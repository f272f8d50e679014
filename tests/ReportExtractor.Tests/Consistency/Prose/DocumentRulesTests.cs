using ReportExtractor.Panel.Agencies;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Consistency.Prose;

internal sealed class DocumentRulesTests
{
    private const string Whole =
        "一、总体情况\n全年工作平稳。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n"
        + "五、存在的主要问题及改进情况\n公开的深度还不够。\n六、其他需要报告的事项\n本年度未收取信息处理费。";

    [Test]
    public void A_whole_report_keeps_all_rules()
    {
        var report = PanelCase.Report(2022) with { Text = "发布时间：2023-01-20\n" + Whole, PeriodEnd = new DateOnly(2022, 12, 31) };

        var checks = PanelCase.Judge(report).Checks.Where(check => check.Rule.StartsWith("document.", StringComparison.Ordinal)).ToList();

        Assert.That(checks, Has.Count.EqualTo(8));
        Assert.That(checks.Select(check => check.Outcome), Has.All.EqualTo(CheckOutcome.Pass));
    }

    [TestCase("document.sections", "六、其他需要报告的事项", "")]
    [TestCase("document.handling-fee", "本年度未收取信息处理费", "无")]
    [TestCase("document.problems-section", "公开的深度还不够。", "")]
    public void What_the_text_lacks_is_told(string rule, string was, string becomes)
    {
        var report = PanelCase.Report(2022) with { Text = Whole.Replace(was, becomes, StringComparison.Ordinal) };

        Assert.That(PanelCase.Judge(report).OutcomesOf(rule).Values, Is.EqualTo(new[] { CheckOutcome.Fail }));
    }

    [Test]
    public void An_overview_of_more_than_1000_characters_is_told()
    {
        var text = Whole.Replace("全年工作平稳", new string('好', 1000), StringComparison.Ordinal);

        CheckOutcome Of(string overview) =>
            PanelCase.Judge(PanelCase.Report(2022) with { Text = overview }).OutcomesOf("document.overview-length").Values.Single();

        Assert.That(Of(text), Is.EqualTo(CheckOutcome.Pass));
        Assert.That(Of(text.Replace("好。", "好了。", StringComparison.Ordinal)), Is.EqualTo(CheckOutcome.Fail));
    }

    [Test]
    public void Problems_that_are_last_years_are_told()
    {
        var first = PanelCase.Report(2021) with { Text = Whole };
        var next = PanelCase.Report(2022) with { Text = Whole };

        var checks = PanelCase.Judge(first, next).Checks.Where(check => check.Rule == "document.problems-section");

        Assert.That(checks.Select(check => check.Outcome), Is.EqualTo(new[] { CheckOutcome.Pass, CheckOutcome.Fail }));
    }

    [Test]
    public void A_period_that_is_not_the_year_is_told() =>
        Assert.That(
            PanelCase.Judge(PanelCase.Report(2022) with { PeriodEnd = new DateOnly(2022, 11, 30) }).OutcomesOf("document.period").Values,
            Is.EqualTo(new[] { CheckOutcome.Fail }));

    [TestCase(AgencyKind.Department, "2023-01-31", "2023-02-01")]
    [TestCase(AgencyKind.Division, "2023-02-20", "2023-02-21")]
    public void A_report_that_was_published_late_is_told(AgencyKind kind, string inTime, string late)
    {
        CheckOutcome Of(string day) => PanelCase.Judge(PanelCase.Report(2022) with { Kind = kind, Text = $"发布时间: {day}\n{Whole}" })
            .OutcomesOf("document.published").Values.Single();

        Assert.That((Of(inTime), Of(late)), Is.EqualTo((CheckOutcome.Pass, CheckOutcome.Fail)));
    }

    [Test]
    public void The_form_of_2019_for_2021_and_rows_of_two_forms_are_told()
    {
        var old = PanelCase.Report(2022) with { Form = "ogi-2019" };
        var mixed = PanelCase.Report(2022, ("applications.other.total", 3));

        Assert.That(PanelCase.Judge(old).OutcomesOf("document.form-of-year").Values, Is.EqualTo(new[] { CheckOutcome.Fail }));
        Assert.That(PanelCase.Judge(mixed).OutcomesOf("document.form-of-year").Values, Is.EqualTo(new[] { CheckOutcome.Pass }));
        Assert.That(PanelCase.Judge(mixed).OutcomesOf("document.rows-of-form"), Is.EqualTo(new Dictionary<string, CheckOutcome>
        {
            ["applications.other.total"] = CheckOutcome.Fail,
        }));
    }

    [Test]
    public void A_piece_of_a_report_is_not_blamed_for_what_it_lacks() =>
        Assert.That(PanelCase.Judge(PanelCase.Report(2022) with { Text = "行政许可 12" }).OutcomesOf("document.sections"), Is.Empty);
}
