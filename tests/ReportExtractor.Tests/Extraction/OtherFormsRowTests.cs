using NUnit.Framework;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Rows whose label is another form's, or another table's: they are not read as the row of the form that is like them.</summary>
[TestFixture]
public sealed class OtherFormsRowTests
{
    private const string Headers = """
        三、收到和处理政府信息公开申请情况
        申请人情况
        自然人
        法人或其他组织
        总计
        商业企业
        科研机构
        社会公益组织
        法律服务机构
        其他
        """;

    /// <summary>The first table prints headers of 2021 that lost a character or are broken, the grid of applications is that of 2019.</summary>
    [Test]
    public void A_table_follows_the_form_whose_columns_its_headers_are_like()
    {
        var text = $"""
            某某县2022年政府信息公开工作年度报告
            第二十条第（一）项
            信息内容
            本制发件数
            本年废　止件数
            现有效件数
            规章
            0
            29
            7
            行政规　范性文件
            0
            0
            28
            {Headers}
            一、本年新收政府信息公开申请数量
            {Cells(5)}
            二、上年结转政府信息公开申请数量
            {Cells(0)}
            （一）予以公开
            {Cells(1)}
            （六）其他处理
            {Cells(4)}
            （七）总计
            {Cells(5)}
            四、结转下年度继续办理
            {Cells(0)}
            """;

        var figures = new Extractor().ExtractText(text).Figures.Where(figure => figure.Key.StartsWith("article20_1.rules", StringComparison.Ordinal) && figure.Value is not null).ToDictionary(figure => figure.Key, figure => figure.Value);

        Assert.That(figures, Is.EqualTo(new Dictionary<string, decimal?> { ["article20_1.rules.issued"] = 0, ["article20_1.rules.repealed"] = 29, ["article20_1.rules.in_force"] = 7 }));
    }

    /// <summary>The form of 2021 has three rows under （六）其他处理; one row of that name is the form's of 2019. None may be 3.其他.</summary>
    [TestCase("（六）其他处理")]
    [TestCase("（六）\n其他处理")]
    [TestCase("（六）其他外理")]
    [TestCase("（六）其他处")]
    public void The_single_row_of_other_results_is_not_the_third_of_three(string label)
    {
        var text = $"""
            某某县2021年政府信息公开工作年度报告
            {Headers}
            一、本年新收政府信息公开申请数量
            {Cells(5)}
            二、上年结转政府信息公开申请数量
            {Cells(0)}
            （一）予以公开
            {Cells(1)}
            {Headers}
            {label}
            {Cells(4)}
            （七）总计
            {Cells(5)}
            四、结转下年度继续办理
            {Cells(0)}
            """;

        var figures = new Extractor().ExtractText(text).Figures.Where(figure => figure.Key.StartsWith("applications.other_other.", StringComparison.Ordinal) && figure.Value is not null);

        Assert.That(figures.Select(figure => figure.Status), Is.All.Not.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void A_label_with_a_wrong_character_keeps_its_numbers_from_the_row_behind_it()
    {
        const string Text = """
            某某县2020年政府信息公开工作年度报告

            第二十条第（一）项 |
            |||
            信息内容 |
            本年新制作数量 |
            本年新公开数量 |
            对外公开总数量 |
            规章 |
            1 |
            2 |
            3 |
            现范性文件 |
            0 |
            12 |
            25 |
            其他公文 |
            22 |
            26 |
            36 |
            第二十条第（五）项 |
            |||
            信息内容 |
            上一年项目数量 |
            本年增/减 |
            处理决定数量 |
            行政许可 |
            5 |
            -2 |
            4 |
            """;

        var figures = new Extractor().ExtractText(Text).Figures.Where(figure => figure.Key.StartsWith("article20_1.normative_documents.", StringComparison.Ordinal));

        Assert.That(figures.Select(figure => figure.Value), Is.EqualTo(new decimal?[] { 0, 12, 25 }));
    }

    /// <summary>What is left of 机关填写 belongs to the row above, whose numbers stand beside it; 5 and 0 are the row's of the last line.</summary>
    [Test]
    public void Numbers_beside_the_end_of_another_label_are_not_joined_to_those_of_a_whole_one()
    {
        const string Text = """
            某某县2020年政府信息公开工作年度报告
                                             第二十条第（一）项
                     信息 内 容           本年新制作数量     本年新公开数量     对外公开总数量
              规章（仅限有权制定规章的
              机关填写）                        3                  17                 26
              规范性文件                                           5                  0
            """;

        var figures = new Extractor().ExtractText(Text).Figures.Where(figure => figure.Key.StartsWith("article20_1.normative_documents.", StringComparison.Ordinal) && figure.Value is not null);

        Assert.That(figures.Select(figure => figure.Status), Is.All.Not.EqualTo(FigureStatus.Read));
    }

    private static string Cells(int number) => string.Join('\n', Enumerable.Repeat("0", 5).Prepend($"{number}").Append($"{number}"));
}
