using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Columns;

/// <summary>Which column of the form the numbers of printed rows with empty cells are in.</summary>
internal sealed class PrintColumnsTests
{
    private static readonly string[] Rows =
    [
        "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量",
        "（一）予以公开",
        "（二）部分公开",
        "1.属于国家秘密",
        "2.其他法律行政法规禁止公开",
    ];

    [Test]
    public void Columns_of_print_are_under_their_headers()
    {
        // No total is printed: the numbers are in six columns, and look like seven where they stray.
        var record = Read("""
                                             自然                社会  法律
                   第三项加第四项之和）                     商业     科研                         总计
                                              人                公益  服务        其他
            一、本年新收政府信息公开申请数量                  5    3      2         1
            二、上年结转政府信息公开申请数量                  0           0     0   0
            三、  （一）予以公开                                         0   0        0
                      1.属于国家秘密                                 0             0
                      3.补正后申请内容仍不明确                0                         0
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("5 3 2 - 1 - -"));
        Assert.That(RowOf(record, "applications.carried_in"), Is.EqualTo("0 - 0 0 0 - -"));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("- - - 0 0 0 -"));
    }

    [Test]
    public void Numbers_alone_in_their_rows_show_how_their_columns_are_measured()
    {
        // The columns are set by characters, not by width: the number on a line of its own is under 总计, though 其他 is over it by width.
        var record = Read("""
                                                   自然              社会  法律
                       第三                               商业    科研                     总计
                                                    人              公益  服务      其他
                                                        企业    机构
                                                                   组织  机构
            一、本年新收政府信息公开申请                                                            0
            二、上年结转政府信息公开申请数量                                                          0
            三、  （一）予以公开                                                               0
            本年  （二）部分公开（区分处理的，只计这一情形，
                                                                                      0
            度办  不计其他情形）
            理结        1.属于国家                                                          0
                      2.其他法律行政法规禁止公开                                                  0
                      3.危及“三安全一稳定”                                                    0
            """);

        Assert.That(RowOf(record, "applications.partly_granted"), Is.EqualTo("- - - - - - 0"));
        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("- - - - - - 0"));
    }

    [Test]
    public void Two_rows_with_the_same_empty_cell_are_under_their_headers()
    {
        // 0 is under the second header, a little to the right.
        var record = Read("""
                      信息内容            本年新制作数量     本年新公开数量     对外公开总数量
              规章                           １１６２              ０
              规范性文件                    ２７２０８          １１５５
            """);

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1162 0 - 27208 1155 -"));
    }

    [TestCase(96, "- - - - - - 7")]
    [TestCase(67, "7? . . . . . .", ReasonCodes.SeveralReadings, ReasonCodes.NoSumConfirms, ReasonCodes.NoCell)]
    public void Columns_are_those_of_the_page_that_they_are_printed_on(int place, string shown, params string[] reasons)
    {
        // A converter lays out each page for itself: without other numbers on a page, its totals move to where another column was.
        var first = string.Concat(Rows.Select((row, i) => Placed(row, 96, i + 1)));
        var second = Placed("（七）总计", place, 7) + Placed("四、结转下年度继续办理", place, 8);
        var record = Read($"{"",34}自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n{first}\f{second}");

        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("- - - - - - 3"));
        Assert.That(RowOf(record, "applications.total"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "applications.total"), Is.EqualTo(reasons));
    }

    [Test]
    public void Two_columns_that_are_close_and_that_no_row_fills_both_are_one()
    {
        // Six columns, of which the first one strays by two characters.
        const string Others = "       0         0         0         0         0";
        var rows = Rows.Select((row, i) => Placed(row, i < 3 ? 44 : 46, 0).TrimEnd('\n') + (i < 3 ? "  " : "") + Others + "\n");
        var record = Read(string.Concat(rows));

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("0? 0? 0? 0? 0? . 0?"));
        Assert.That(ReasonsOf(record, "applications.new"), Does.Contain(ReasonCodes.OnlyRowSum));
    }

    [Test]
    public void Columns_of_print_that_a_sum_shows_to_have_drifted_hold_for_no_row()
    {
        // The program that laid out the lines moved the numbers of the second row: 0 and 1 are not under 0.
        var record = Read("""
            一、本年新收政府信息公开申请数量                 4    0      0     2   0        0      6
            二、上年结转政府信息公开申请数量                 0                 1   0               1
                （五）不  3.要求提供公开出版物                                     0     0      0
                 予处理  4.无正当理由大量反复申请               0           0             0      0
            四、结转下年度继续办理                            1                                        1
            """);

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("4 0 0 2 0 0 6"));
        Assert.That(RowOf(record, "applications.carried_out"), Is.EqualTo("1? . . . . . 1?"));
        Assert.That(ReasonsOf(record, "applications.carried_out.natural_person"), Is.EqualTo(new[] { ReasonCodes.NoReadingFits }));
    }

    private static string Placed(string label, int column, int number) =>
        label + new string(' ', column - label.Sum(character => character < 128 ? 1 : 2)) + number + "\n";
}
