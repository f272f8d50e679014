using ReportExtractor.Panel.Agencies;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Consistency.Prose;

/// <summary>Sentences against a table with 5 applications received, 2 carried in, 6 handled and 1 carried over.</summary>
internal sealed class ProseRulesTests
{
    private static readonly (string Key, decimal? Number)[] Table =
    [
        ("applications.new.total", 5), ("applications.carried_in.total", 2), ("applications.granted.total", 2),
        ("applications.partly_granted.total", 1), ("applications.total.total", 6), ("applications.carried_out.total", 1),
        ("applications.denied_state_secret.total", 0), ("applications.denied_by_law.total", 1), ("applications.denied_security.total", 0),
        ("applications.denied_third_party.total", 0), ("applications.denied_internal_affairs.total", 0),
        ("applications.denied_process_information.total", 0), ("applications.denied_enforcement_file.total", 0),
        ("applications.denied_inquiry.total", 0), ("applications.unavailable_not_held.total", 1),
        ("applications.unavailable_not_existing.total", 0), ("applications.unavailable_unclear.total", 0),
        ("applications.unprocessed_petition.total", 0), ("applications.unprocessed_repeat.total", 0),
        ("applications.unprocessed_publication.total", 0), ("applications.unprocessed_excessive.total", 0),
        ("applications.unprocessed_reissue.total", 0), ("applications.other_fee_unpaid.total", 0),
        ("applications.other_no_correction.total", 1), ("applications.other_other.total", 2), ("applications.new.natural_person", 3),
        ("applications.carried_in.natural_person", 1), ("applications.total.natural_person", 4), ("applications.new.business", 2),
        ("applications.carried_in.business", 1), ("applications.total.business", 2), ("review_litigation.review.total", 2),
        ("review_litigation.litigation_direct.total", 1), ("review_litigation.litigation_after_review.total", 2),
        ("article20_1.normative_documents.issued", 3), ("article20_1.normative_documents.in_force", 40),
    ];

    [TestCase("prose.received", "2022年，我局共收到政府信息公开申请5件，均已答复。")]
    [TestCase("prose.received", "全年受理政府信息公开申请 7 件。", Description = "received and carried in")]
    [TestCase("prose.received", "我局收到6件政府信息公开申请。", Description = "handled")]
    [TestCase("prose.handled", "办结政府信息依申请公开6件。")]
    [TestCase("prose.carried-over", "结转下年度继续办理1件。")]
    [TestCase("prose.carried-in", "其中上年结转2件。")]
    [TestCase("prose.granted", "按时办结6件，予以公开2件。")]
    [TestCase("prose.granted", "予以公开3件。", Description = "granted in whole or in part")]
    [TestCase("prose.denied", "不予公开1件。")]
    [TestCase("prose.natural-persons", "共收到申请5件，其中自然人3件、商业企业2件。")]
    [TestCase("prose.natural-persons", "自然人申请4件。", Description = "received and carried in")]
    [TestCase("prose.businesses", "自然人3件、商业企业2件。")]
    [TestCase("prose.unavailable", "无法提供1件，占16.67%。")]
    [TestCase("prose.unavailable", "申请的信息不存在、无法提供的0件。", Description = "a row of the group")]
    [TestCase("prose.unprocessed", "不予处理0件。")]
    [TestCase("prose.other-handling", "其他处理3件，占50%。")]
    [TestCase("prose.review", "因政府信息公开被申请行政复议2件。")]
    [TestCase("prose.litigation", "因政府信息公开引发的行政诉讼案件3起。")]
    [TestCase("prose.litigation", "因政府信息公开提起行政诉讼1件。", Description = "directly")]
    [TestCase("prose.documents-issued", "制发行政规范性文件3件。")]
    [TestCase("prose.documents-in-force", "现行有效行政规范性文件40件。")]
    public void A_number_that_is_one_of_the_readings_agrees(string rule, string text) =>
        Assert.That(OutcomesOf(rule, text), Is.EqualTo(new[] { CheckOutcome.Pass }));

    [TestCase("prose.received", "2022年，我局共收到政府信息公开申请8件，均已答复。")]
    [TestCase("prose.received", "全年未收到政府信息公开申请。")]
    [TestCase("prose.handled", "办结政府信息依申请公开9件。")]
    [TestCase("prose.carried-over", "结转下年度继续办理3件。")]
    [TestCase("prose.carried-in", "上年结转3件。")]
    [TestCase("prose.granted", "予以公开4件。")]
    [TestCase("prose.denied", "不予公开9件。")]
    [TestCase("prose.natural-persons", "自然人申请9件。")]
    [TestCase("prose.businesses", "自然人3件、商业企业9件。")]
    [TestCase("prose.unavailable", "无法提供9件。")]
    [TestCase("prose.unprocessed", "不予处理9件。")]
    [TestCase("prose.other-handling", "其他处理9件。")]
    [TestCase("prose.review", "因政府信息公开被申请行政复议3件。")]
    [TestCase("prose.review", "未发生因政府信息公开申请引起的行政复议。")]
    [TestCase("prose.litigation", "因政府信息公开引发的行政诉讼案件5起。")]
    [TestCase("prose.documents-issued", "制发行政规范性文件4件。")]
    [TestCase("prose.documents-in-force", "现行有效行政规范性文件41件。")]
    public void A_number_that_is_none_of_them_contradicts(string rule, string text) =>
        Assert.That(OutcomesOf(rule, text), Is.EqualTo(new[] { CheckOutcome.Fail }));

    [TestCase("2021年，我局共收到政府信息公开申请9件。", Description = "another year")]
    [TestCase("历年累计收到政府信息公开申请90件。")]
    [TestCase("共收到政府信息公开申请，其中网上收到政府信息公开申请3件。")]
    [TestCase("全县共收到政府信息公开申请130件。", Description = "a department tells of its county")]
    [TestCase("各乡镇收到政府信息公开申请30件。")]
    [TestCase("收到信访件9件、投诉举报12件。")]
    [TestCase("行政复议中自然人9件。")]
    [TestCase("在门户网站公开行政许可信息900条，行政处罚信息12条。", Description = "what is published is no decision")]
    [TestCase("一、本年新收政府信息公开申请数量9000009", Description = "a table that is glued together")]
    public void Another_statement_is_passed_over(string text) =>
        Assert.That(PanelCase.Judge(Report(text)).Checks.Select(check => check.Rule), Has.None.StartsWith("prose."));

    [Test]
    public void A_review_of_an_application_is_no_application() =>
        Assert.That(
            PanelCase.Judge(Report("收到政府信息公开申请引发的行政复议9件。")).Checks.Select(check => check.Rule),
            Has.None.EqualTo("prose.received"));

    [Test]
    public void A_sentence_on_all_bodies_is_that_of_their_government() =>
        Assert.That(
            PanelCase.Judge(Report("全县共收到政府信息公开申请130件。") with { Kind = AgencyKind.Division }).OutcomesOf("prose.received").Values,
            Is.EqualTo(new[] { CheckOutcome.Fail }));

    [Test]
    public void A_reading_that_is_not_certain_may_be_the_one()
    {
        var report = PanelCase.Report(2022, [.. Table.Where(figure => figure.Key != "applications.carried_in.total")]) with
        {
            Text = "共收到政府信息公开申请8件。",
            Given = [new Figure("applications.carried_in.total", 2, "2", FigureStatus.Suspect)],
        };

        Assert.That(PanelCase.Judge(report).OutcomesOf("prose.received").Values, Is.EqualTo(new[] { CheckOutcome.NotAssessable }));
    }

    [Test]
    public void The_place_of_the_sentence_is_told_though_it_is_broken_over_lines()
    {
        var check = PanelCase.Judge(Report("一、总体情况\n我局共收到政府信息\n公开申请8件。")).Checks.Single(check => check.Rule == "prose.received");

        Assert.That(check.OtherPlace, Is.EqualTo("line 2 column 4"));
        Assert.That(check.Message!.ToString(), Does.Contain("Here it is 5 against 8 in '2022.txt' (line 2 column 4)."));
    }

    private static ReportOf Report(string text) => PanelCase.Report(2022, Table) with { Text = text };

    private static CheckOutcome[] OutcomesOf(string rule, string text) => [.. PanelCase.Judge(Report(text)).OutcomesOf(rule).Values];
}
