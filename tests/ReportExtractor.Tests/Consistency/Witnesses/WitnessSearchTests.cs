using ReportExtractor.Panel.Findings;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Consistency.Witnesses;

/// <summary>Figures in doubt that another report, or the text, decides.</summary>
internal sealed class WitnessSearchTests
{
    [Test]
    public void Next_years_number_leaves_one_reading_of_a_glued_row()
    {
        var last = PanelCase.Report(2019) with { Given = Read("（六）项信息内容上一年项目数量本年增/减处理决定数量行政处罚475123行政强制000") };
        var next = PanelCase.Report(2020, ("article20_6.penalties.items_last_year", 52));

        var findings = PanelCase.Judge(last, next);

        Assert.That(last.Given.Single(figure => figure.Key == "article20_6.penalties.change").Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(findings.Confirmations.Select(Of), Is.EquivalentTo(new[]
        {
            ("article20_6.penalties.items_last_year", 47m, "next-year", "2020.txt"),
            ("article20_6.penalties.change", 5m, "next-year", "2020.txt"),
            ("article20_6.penalties.decisions", 123m, "next-year", "2020.txt"),
        }));
        Assert.That(findings.Confirmations.Select(each => each.WitnessPlace), Has.All.StartsWith("line "));
    }

    [Test]
    public void Without_a_witness_it_stays_and_so_does_what_several_readings_differ_in()
    {
        var last = PanelCase.Report(2019) with { Given = Read("（六）项信息内容上一年项目数量本年增/减处理决定数量行政处罚111112行政强制000") };
        var next = PanelCase.Report(2020, ("article20_6.penalties.items_last_year", 12));

        Assert.That(PanelCase.Judge(last).Confirmations, Is.Empty);
        Assert.That(
            PanelCase.Judge(last, next).Confirmations.Select(each => (each.Key, each.Value)),
            Is.EqualTo(new[] { ("article20_6.penalties.decisions", 112m) }),
            "1|11|112 and 11|1|112 both come to 12, so only the last number is decided");
    }

    [Test]
    public void A_witness_that_no_reading_agrees_with_confirms_nothing()
    {
        var last = PanelCase.Report(2019) with { Given = Read("（六）项信息内容上一年项目数量本年增/减处理决定数量行政处罚475123行政强制000") };
        var next = PanelCase.Report(2020, ("article20_6.penalties.items_last_year", 99));

        Assert.That(PanelCase.Judge(last, next).Confirmations, Is.Empty);
    }

    [Test]
    public void A_figure_alone_is_confirmed_by_an_equal_number_but_not_by_a_zero()
    {
        ReportOf Last(decimal number) => PanelCase.Report(2021) with
        {
            Given = [new Figure("applications.carried_out.total", number, "?", FigureStatus.Suspect) { Reasons = ["letter-as-digit"] }],
        };

        PanelFindings Beside(decimal last, decimal next) =>
            PanelCase.Judge(Last(last), PanelCase.Report(2022, ("applications.carried_in.total", next)));

        Assert.That(
            Beside(12, 12).Confirmations.Select(Of),
            Is.EqualTo(new[] { ("applications.carried_out.total", 12m, "next-year", "2022.txt") }));
        Assert.That(Beside(12, 13).Confirmations, Is.Empty);
        Assert.That(Beside(0, 0).Confirmations, Is.Empty, "a slip of the cells would give a zero, too");
    }

    [Test]
    public void The_text_is_a_witness()
    {
        var report = PanelCase.Report(2022) with
        {
            Given = Read("（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件34089", 2022),
            Text = "本年度制发规范性文件34件。",
        };

        var confirmed = PanelCase.Judge(report).Confirmations;

        Assert.That(confirmed.Select(each => (each.Key, each.Value, each.Witness, each.WitnessPlace)), Is.EquivalentTo(new[]
        {
            ("article20_1.normative_documents.issued", 34m, "prose", "line 1 column 4"),
            ("article20_1.normative_documents.repealed", 0m, "prose", "line 1 column 4"),
            ("article20_1.normative_documents.in_force", 89m, "prose", "line 1 column 4"),
        }));
    }

    [Test]
    public void A_number_for_all_years_decides_and_what_it_decides_is_a_witness_again()
    {
        var first = Older(2014, "| 主动公开文件数 | 条 | 2543 | 78967 |\n");
        var second = Older(2015, "主动公开文件数条294981916其中：1、政府网站公开数条00");
        var third = Older(2016, "主动公开文件数条346085376其中：1、政府网站公开数条00");

        var confirmed = PanelCase.Judge(first, second, third).Confirmations;

        Assert.That(confirmed.Select(each => (each.Source, each.Key, each.Value)), Is.EquivalentTo(new[]
        {
            ("2015.txt", "statistics.published.year", 2949m),
            ("2015.txt", "statistics.published.cumulative", 81916m),
            ("2016.txt", "statistics.published.year", 3460m),
            ("2016.txt", "statistics.published.cumulative", 85376m),
        }));
    }

    private static (string, decimal, string, string) Of(Confirmation confirmation) =>
        (confirmation.Key, confirmation.Value, confirmation.Witness, confirmation.WitnessSource);

    private static ReportOf Older(int year, string table) => PanelCase.Report(year) with
    {
        Form = "ogi-fujian-2014",
        Given = new Extractor(new ExtractorOptions { Templates = [OfficialTemplates.Find("ogi-fujian-2014")!] })
            .ExtractText($"临江县{year}年政府信息公开工作年度报告\n指标名称计量单位{year}年度历年累计{table}\n\n临江县").Figures,
    };

    private static IReadOnlyList<Figure> Read(string table, int year = 2019) =>
        new Extractor().ExtractText($"临江县水务局{year}年政府信息公开工作年度报告\n第二十条第{table}三、收到和处理政府信息公开申请情况\n").Figures;
}
