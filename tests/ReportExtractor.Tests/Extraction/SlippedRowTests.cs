using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Rows of text whose cells, labels or digits are not where they belong: what decides is the other rows and the sums, and where they don't, the figure is in doubt.</summary>
internal sealed class SlippedRowTests
{
    private const string Title = "临江市水务局2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private const string Headers = "\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";

    private static readonly RowTemplate[] Rows =
        [.. OfficialTemplates.All.Single(form => form.Id == "ogi-2021").Tables.Single(table => table.Id == "applications").Rows];

    [Test]
    public void Totals_alone_stand_where_the_sure_rows_have_theirs_however_rows_slip()
    {
        // A label that is not in a group's group takes a column less: its total stands under 其他.
        var record = Read(Headers + Table(row => $"{row.Number}{row.Label}\t\t\t\t\t\t\t\t{Total(row)}\t", row => $"\t\t{row.Number}{row.Label}\t\t\t\t\t\t\t{Total(row)}"));

        Assert.That(Figure(record, "new.total"), Is.EqualTo((FigureStatus.Read, 21m)));
        Assert.That(Figure(record, "new.other").Status, Is.EqualTo(FigureStatus.Blank));
    }

    [Test]
    public void A_total_alone_may_stand_in_either_column_where_no_row_is_sure()
    {
        var record = Read(Headers + "一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t\t7\t\n二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\t0\t\n");

        Assert.That(record.Figures.Where(figure => figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void A_row_that_fills_other_cells_than_all_others_is_in_doubt()
    {
        var record = Read(Table(
            row => $"{row.Number}{row.Label}\t{(row.Id == "new" ? "\t\t\t\t\t" : "\t\t\t\t\t\t")}{Total(row)}\t\t",
            row => $"{row.Number}{row.Label}\t\t\t\t\t\t\t{Total(row)}"));

        Assert.That(Figure(record, "carried_out.total"), Is.EqualTo((FigureStatus.Read, 0m)));
        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.new.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void A_label_goes_on_in_rows_of_empty_cells()
    {
        var record = Read(Table(
            row => $"{row.Number}{row.Label}\t1\t0\t0\t0\t0\t0\t1",
            row => row.Id switch
            {
                "unavailable_unclear" => "3.补正\t5\t0\t0\t0\t0\t0\t5\n\t\t后申请内\n\t\t容仍不明确",
                "unprocessed_petition" => "1.信访\t6\t0\t0\t0\t0\t0\t6\n\t\t举报投诉类申请",
                _ => $"{row.Number}{row.Label}\t1\t0\t0\t0\t0\t0\t1",
            }));

        Assert.That(Figure(record, "unavailable_unclear.total"), Is.EqualTo((FigureStatus.Read, 5m)));
        Assert.That(Figure(record, "unprocessed_petition.total"), Is.EqualTo((FigureStatus.Read, 6m)));
    }

    [Test]
    public void A_number_between_the_halves_of_a_label_is_not_the_row_s_above()
    {
        var record = Read(Table(
            row => $"{row.Number}{row.Label}    {Total(row)}",
            row => row.Id switch
            {
                "unprocessed_excessive" => $"{row.Number}{row.Label}",
                "unprocessed_reissue" => "5.要求行政机关确认或重新\n                    7\n出具已",
                _ => $"{row.Number}{row.Label}    {Total(row)}",
            }));

        Assert.That(Figure(record, "unprocessed_excessive.total").Value, Is.Null);
    }

    [Test]
    public void First_digits_in_the_line_of_a_label_are_joined_to_the_line_below()
    {
        const string Row = "4    0    0    0    0    7    ";
        var record = Read(Table(
            row => row.Id == "new" ? $"{row.Number + row.Label,-24}{new string(' ', Row.Length)}1\n{"",-40}{Row}1" : $"{row.Number + row.Label,-24}0    0    0    0    0    0    0",
            row => $"{row.Number + row.Label,-24}0    0    0    0    0    0    0"));

        Assert.That(Figure(record, "new.total"), Is.EqualTo((FigureStatus.Read, 11m)));
        Assert.That(Figure(record, "new.other"), Is.EqualTo((FigureStatus.Read, 7m)));
    }

    [Test]
    public void A_cell_a_line_between_bars_is_a_table_of_rows()
    {
        var record = Read(Table(row => Scattered($"{row.Number}{row.Label}", row), row => Scattered($"{row.Number}{row.Label}", row)));

        Assert.That(Figure(record, "new.natural_person"), Is.EqualTo((FigureStatus.Read, 21m)));
        Assert.That(Figure(record, "granted.total"), Is.EqualTo((FigureStatus.Read, 1m)));

        static string Scattered(string label, RowTemplate row) => $"|\n{label} |\n{Total(row)} |\n0 |\n0 |\n0 |\n0 |\n0 |\n{Total(row)} |\n||";
    }

    [Test]
    public void A_tall_label_in_a_frame_has_one_line_of_numbers()
    {
        const string Rule = "+--------------+---+---+---+---+---+---+---+\n";
        var record = Read(Rule + Table(Framed, Framed, Rule) + Rule);

        Assert.That(Figure(record, "granted.natural_person"), Is.EqualTo((FigureStatus.Read, 1m)));
        Assert.That(Figure(record, "partly_granted.natural_person"), Is.EqualTo((FigureStatus.Read, 1m)));

        static string Framed(RowTemplate row)
        {
            var label = row.Number + row.Label;
            var lines = label.Chunk(row.Id == "partly_granted" ? 3 : 40).Select(part => new string(part)).ToList();
            return string.Join('\n', lines.Select((line, i) => $"| {line} | {(i == lines.Count - 1 ? $"{Total(row)} | 0 | 0 | 0 | 0 | 0 | {Total(row)}" : "  |   |   |   |   |   |  ")} |"));
        }
    }

    [Test]
    public void A_file_that_ends_within_a_row_with_an_empty_cell_leaves_the_row_in_doubt()
    {
        var record = Read(Table(row => $"| {row.Number}{row.Label} | | {Total(row)} | 0 | 0 | 0 | 0 | 0 | {Total(row)} |", row => $"| | {row.Number}{row.Label} | {Total(row)} | 0 | 0 | 0 | 0 | 0 | {Total(row)} |")
            .Split("| 四、")[0] + "| 四、结转下年度继续办理 | | 6 | 0 | 2 | 2 | 0 | 0");

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.carried_out.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: > 0 }), Is.Empty);
    }

    [Test]
    public void A_row_that_only_resembles_a_label_which_stands_above_it_without_numbers_is_in_doubt()
    {
        var record = new Extractor().ExtractText("""
            临江市水务局2020年政府信息公开工作年度报告
            二、主动公开政府信息情况
                                             第二十条第（一）项
                      信息内容            上一年项目数量       本年增/减         处理决定数量
              规章                              28                 6                  6
              规范性文件
              其他主动公开文件（指不属于
              规范性文件的文件）                26                 37                 53
            """);

        Assert.That(record.Figures.Where(figure => figure.Key.Contains(".normative_documents.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void Two_numbers_of_a_row_are_no_column_of_print()
    {
        // By the characters in front of it, 174 stands above the 0 and the 5 of the other row.
        var record = new Extractor().ExtractText("临江市水务局2022年政府信息公开工作年度报告\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0   174\n行政规范性文件 0 5 0\n");

        Assert.That(record.Figures.Single(figure => figure.Key == "article20_1.rules.repealed").Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(record.Figures.Single(figure => figure.Key == "article20_1.normative_documents.repealed"), Has.Property(nameof(Records.Figure.Status)).EqualTo(FigureStatus.Read).And.Property(nameof(Records.Figure.Value)).EqualTo(5m));
    }

    [Test]
    public void The_last_part_of_a_sum_is_not_taken_for_an_empty_total()
    {
        // 0, 0, 2, 2 and no total, or 0, 0, 2, nothing and 2.
        var record = new Extractor().ExtractText("""
            临江市水务局2022年政府信息公开工作年度报告
            四、政府信息公开行政复议、行政诉讼情况
                             行政复议                                             行政诉讼
                                                          未经复议直接起诉                      复议后起诉
             结果  结果  其他  尚未                 结果  结果  其他  尚未                 结果  结果  其他  尚未
                                        总计                                    总计                                    总计
             维持  纠正  结果  审结                 维持  纠正  结果  审结                 维持  纠正  结果  审结
              0     0     2     2               3     1     0     3       7       0     3     1     1       5
            五、存在的主要问题及改进情况
            """);

        Assert.That(record.Figures.Single(figure => figure.Key == "review_litigation.review.total").Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(record.Figures.Single(figure => figure.Key == "review_litigation.litigation_direct.total"), Has.Property(nameof(Records.Figure.Value)).EqualTo(7m));
    }

    [Test]
    public void A_row_with_a_gap_and_a_number_too_many_is_in_doubt_where_its_sum_fails()
    {
        var record = Read(Table(
            row => $"{row.Number}{row.Label}\t{(row.Id == "total" ? $"{Total(row)}\t\t0\t0\t0\t0\t{Total(row)}\t7" : $"{Total(row)}\t0\t0\t0\t0\t0\t{Total(row)}\t")}",
            row => $"\t{row.Number}{row.Label}\t{Total(row)}\t0\t0\t0\t0\t0\t{Total(row)}"));

        Assert.That(Figure(record, "granted.total"), Is.EqualTo((FigureStatus.Read, 1m)));
        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.total.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void A_row_with_a_cell_less_than_the_others_is_in_doubt_though_it_has_as_many_as_the_form()
    {
        // All rows end in an empty cell that the form has not; of one an empty cell is lost.
        var record = Read(
            "一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t\t16\t\n二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\t0\t\n"
            + "三、本年度办理结果\t（一）予以公开\t\t\t\t\t\t0\t\n\t（二）部分公开\t\t\t\t\t\t\t0\t\n");

        Assert.That(Figure(record, "granted.other").Status, Is.Not.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void Columns_of_print_stand_under_their_headers()
    {
        // No total is printed: the numbers stand in six columns, and where they stray they look like seven.
        var record = new Extractor().ExtractText("""
            临江市水务局2019年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                                             申请人情况
                                                            法人或其他组织
            （本列数据的勾稽关系为：第一项加第二项之和，等于
                                             自然                社会  法律
                   第三项加第四项之和）                     商业     科研                         总计
                                              人                公益  服务        其他
                                                  企业     机构
                                                               组织  机构
            一、本年新收政府信息公开申请数量                  5    3      2         1
            二、上年结转政府信息公开申请数量                  0           0     0   0
            三、  （一）予以公开                                         0   0        0
            本年  （二）部分公开（区分处理的，只计这一情形，
                                                          0    0       0     0
            度办  不计其他情形）
            理结        1.属于国家秘密                                 0             0
             果        2.其他法律行政法规禁止公开          0    0           0
                      3.危及“三安全一稳定”                                     0
                （三）不  4.保护第三方合法权益                  0      0            0
                 予公开  5.属于三类内部事务信息                 0      0                  0
                      6.属于四类过程性信息             0    0                   0
                      7.属于行政执法案卷                                             0
                      8.属于行政查询事项                   0           0             0
                      1.本机关不掌握相关政府信息          0           0                  0
                （四）无
                      2.没有现成信息需要另行制作          2                              0
                 法提供
                      3.补正后申请内容仍不明确                0                         0
            """);

        Assert.That(record.Figures.Where(figure => figure.Key.EndsWith(".total", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [TestCase(96, FigureStatus.Read, TestName = "{m}(the next page has the same)")]
    [TestCase(67, FigureStatus.Suspect, TestName = "{m}(the next page has others)")]
    public void Columns_are_those_of_the_page_that_they_are_printed_on(int place, FigureStatus expected)
    {
        // A converter sets each page for itself: without other numbers on it, totals move to where another column was.
        string[] rows = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开"];
        string[] behind = ["（七）总计", "四、结转下年度继续办理"];
        var record = Read($"{"",34}自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
            + string.Concat(rows.Select((row, i) => Placed(row, 96, i + 1))) + "\f" + string.Concat(behind.Select((row, i) => Placed(row, place, i + 7))));

        Assert.That(Figure(record, "granted.total"), Is.EqualTo((FigureStatus.Read, 3m)));
        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.total.", StringComparison.Ordinal) && figure.Value is not null).Select(figure => figure.Status), Is.All.EqualTo(expected));

        static string Placed(string label, int column, int number) => label + new string(' ', column - label.Sum(c => c < 128 ? 1 : 2)) + number + "\n";
    }

    [Test]
    public void A_bracket_that_lost_its_end_hides_no_digits()
    {
        var record = Read("一、本年新收政府信息公开申请数量0020002二、上年结转政府信息公开申请数量0010001三、本年度办理结果（一）予以公开0000000"
            + "（二）部分公开（区分处理的，只计这一情形0010001（三）不予公开1.属于国家秘0000000\n");

        Assert.That(Figure(record, "partly_granted.research").Value, Is.EqualTo(1m));
        Assert.That(Figure(record, "denied_state_secret.research").Value, Is.Null.Or.EqualTo(0m));
    }

    [Test]
    public void A_row_that_stands_among_those_of_a_second_report_is_in_doubt()
    {
        const string Report = "第二十条第（一）项\n规章\t0\t0\t0\n行政规范性文件\t0\t0\t0\n第二十条第（五）项\n行政许可\t0\n{0}第二十条第（八）项\n行政事业性收费\t0\n";
        var record = new Extractor().ExtractText("临江市水务局2021年政府信息公开工作年度报告\n" + Report.Replace("{0}", "") + "六、其他需要报告的事项\n没有。\n" + Report.Replace("{0}", "第二十条第（六）项\n行政处罚\t0\n行政强制\t0\n"));

        Assert.That(record.Figures.Single(figure => figure.Key == "article20_6.penalties.decisions").Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(record.Figures.Single(figure => figure.Key == "article20_6.coercion.decisions").Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(record.Figures.Single(figure => figure.Key == "article20_5.licensing.decisions").Status, Is.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void A_row_with_a_cell_less_is_told_by_those_that_end_as_it_does()
    {
        var record = Read(Table(
            row => $"{row.Number}{row.Label} | {(row.Id == "total" ? "" : " | ")} |  |  |  |  | {Total(row)} | |",
            row => $"{row.Number}{row.Label} |  |  |  |  |  |  | {Total(row)} |"));

        Assert.That(Figure(record, "denied_by_law.total"), Is.EqualTo((FigureStatus.Read, 1m)));
        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.total.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void Sums_tell_that_a_row_with_a_cell_less_has_lost_none()
    {
        // 1 is no sum of anything that ends in 0: the total is empty.
        var record = Read("| 一、本年新收政府信息公开申请数量 | 3 | 2 | 0 | 0 | 0 | 0 | 5 |  |\n| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |  |\n| 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 |  |\n\n五、存在的主要问题及改进情况\n");

        Assert.That(Figure(record, "carried_out.natural_person"), Is.EqualTo((FigureStatus.Read, 1m)));
        Assert.That(Figure(record, "carried_out.total").Status, Is.EqualTo(FigureStatus.Blank));
    }

    [Test]
    public void Half_a_label_between_two_numbers_is_nobodys()
    {
        var record = Read("""
                                                                      自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
                      6.属于四类过程性信息                                                                                            3
                      7.属于行政执法案卷                                                                                              1
                      8.属于
                                                                                                                                     0
                      行政查询事项
                      1.本机关不掌握
                                                                                                                                     2
                （四）无  相关政府信息
                 法提供  2.没有现成信息需要另行制作                                                                                        4
                      3.补正后申请内容仍不明确                                                                                            5
            五、存在的主要问题及改进情况
            """);

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.denied_inquiry.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: > 0 }), Is.Empty);
    }

    [Test]
    public void Columns_that_no_row_fills_both_of_and_that_stand_close_are_one()
    {
        // Six columns, of which the first strays by two characters.
        string[] rows = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开"];
        var record = Read(string.Concat(rows.Select((row, i) => row + new string(' ', (i < 3 ? 44 : 46) - row.Sum(c => c < 128 ? 1 : 2)) + "0" + string.Concat(Enumerable.Range(1, 5).Select(column => new string(' ', column == 1 && i >= 3 ? 7 : 9) + "0")) + "\n")) + "五、存在的主要问题及改进情况\n");

        Assert.That(record.Figures.Where(figure => figure.Key.EndsWith(".total", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void Cells_before_and_behind_a_label_are_no_row_where_no_sum_tells()
    {
        var record = Read("3.补正后申请内容仍不明确\t0\n\n\t0\t \t0\t0\n\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\n\n\t0\n\n0\n\n\n\n2.重复申请\t1\t3\t \t0\t2\t0\t6\n五、存在的主要问题及改进情况\n");

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications.unprocessed_petition.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void One_number_under_the_headers_of_three_columns_is_of_the_form_that_has_them()
    {
        // The form of 2021 has one column here, and its key is one of the three.
        var record = new Extractor().ExtractText("""
            临江市水务局2020年政府信息公开工作年度报告
            第二十条第（五）项
            信息内容 上一年项目数量 本年增/减 处理决定数量
            行政许可 4 0 7
            其他对外管理服务事项 1 0 2
            第二十条第（六）项
            信息内容 上一年项目数量 本年增/减 处理决定数量
            行政处罚 0
            行政强制 0
            第二十条第（八）项
            信息内容 上一年项目数量 本年增/减
            行政事业性收费 3 5
            第二十条第（九）项
            信息内容 采购项目数量 采购总金额
            政府集中采购 6 8
            五、存在的主要问题及改进情况
            """);

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("article20_6.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
        Assert.That(record.Figures.Single(figure => figure.Key == "article20_5.licensing.decisions").Value, Is.EqualTo(7m));
    }

    [Test]
    public void A_label_below_a_row_with_words_of_its_own_is_not_the_row_s()
    {
        var record = new Extractor().ExtractText("""
            临江市水务局2020年政府信息公开工作年度报告
                                          第二十条第(一)项
                      信息内容            本年新制作数量     本年新公开数量     对外公开总数量
              规童                              7                  15                 9
              规范性文件
                                         第二十条第（五）项
                      信息内容            上一年项目数量       本年增/减         处理决定数量
              行政许可                          2                 -4                 0
              其他对外管理服务事项              0                  0                 3
            五、存在的主要问题及改进情况
            """);

        Assert.That(record.Figures.Where(figure => figure.Key.Contains(".normative_documents.", StringComparison.Ordinal) && figure is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [TestCase("92.5", FigureStatus.Suspect)]
    [TestCase("-3", FigureStatus.Suspect)]
    [TestCase("5.00", FigureStatus.Read)]
    public void A_count_is_whole_and_not_negative(string number, FigureStatus expected)
    {
        var record = new Extractor().ExtractText($"临江市水务局2021年政府信息公开工作年度报告\n第二十条第（一）项\n规章\t{number}\t0\t7\n行政规范性文件\t1\t0\t0\n第二十条第（五）项\n行政许可\t0\n五、存在的主要问题及改进情况\n");

        Assert.That(record.Figures.Single(figure => figure.Key == "article20_1.rules.issued").Status, Is.EqualTo(expected));
    }

    /// <summary>The rows of the table of applications: those that stand in a group's group are written in their own way.</summary>
    private static string Table(Func<RowTemplate, string> shallow, Func<RowTemplate, string> deep, string between = "") =>
        string.Concat(Rows.Select(row => (row.Group.Count > 1 ? deep(row) : shallow(row)) + "\n" + between));

    /// <summary>Each result is 1, and so many results were new; nothing was carried in or out.</summary>
    private static int Total(RowTemplate row) => row.Id switch { "carried_in" or "carried_out" => 0, "new" or "total" => Rows.Length - 4, _ => 1 };

    private static ReportRecord Read(string table) => new Extractor().ExtractText(Title + table);

    private static (FigureStatus Status, decimal? Value) Figure(ReportRecord record, string key)
    {
        var figure = record.Figures.Single(figure => figure.Key == "applications." + key);
        return (figure.Status, figure.Value);
    }
}
