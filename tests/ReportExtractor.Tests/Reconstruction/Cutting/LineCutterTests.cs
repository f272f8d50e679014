using ReportExtractor.Reconstruction.Lines;
using static ReportExtractor.Tests.Reconstruction.ShownLines;

namespace ReportExtractor.Tests.Reconstruction.Cutting;

/// <summary>Where a line of text is cut into words and values.</summary>
internal sealed class LineCutterTests
{
    [TestCase("规章  1  2  3", "规章 [1] [2] [3]")]
    [TestCase("规章 1 2 3", "规章 [1] [2] [3]")]
    [TestCase("  3.危及“三安全一稳定”    0    0", "3.危及“三安全一稳定” [0] [0]")]
    [TestCase("规章  -  无  3", "规章 [-] [无] [3]")]
    [TestCase("1  2  3", "[1] [2] [3]")]
    public void Blanks_separate_the_label_and_the_values(string line, string shown) => Assert.That(Show(CutLine(line)), Is.EqualTo(shown));

    [TestCase("行政 规范性 文件  4", "行政 规范性 文件 [4]")]
    [TestCase("自然人  商业企业", "自然人 商业企业")]
    public void Words_with_one_blank_between_them_are_one_fragment(string line, string shown)
    {
        Assert.That(Show(CutLine(line)), Is.EqualTo(shown));
        Assert.That(CutLine(line).Fragments, Has.Count.EqualTo(2));
    }

    [TestCase("约60", "[约60]")]
    [TestCase("规章  981..  2  ≤3", "规章 [981..] [2] [≤3]")]
    [TestCase("规章 1 2 **3**", "规章 [1] [2] [**3**]")]
    [TestCase("2024年", "2024年")]
    public void What_stands_in_the_place_of_a_number_fills_its_cell(string line, string shown) =>
        Assert.That(Show(CutLine(line)), Is.EqualTo(shown));

    [TestCase(' ')]
    [TestCase(',')]
    public void A_line_with_many_values_is_whole_tables_that_a_program_joined(char separator)
    {
        var rows = Enumerable.Range(1, 10).Select(i => $"（{i}）类事项 {i} 0 {i}");
        var line = CutLine(string.Join(' ', rows.Prepend("第二十条第（一）项")).Replace(' ', separator));

        Assert.That(line.Kind, Is.EqualTo(LayoutLineKind.Sequence));
        Assert.That(line.Fragments.Count(fragment => fragment.IsNumber), Is.EqualTo(30));
    }

    [TestCase("行政许可 97 件", "行政许可 [97 件]")]
    [TestCase("行政许可 97件  8", "行政许可 [97件] [8]")]
    [TestCase("行政强制 2815(含 2143 件)", "行政强制 [2815(含 2143 件)]")]
    public void A_unit_and_a_remark_belong_to_their_number(string line, string shown) =>
        Assert.That(Show(CutLine(line)), Is.EqualTo(shown));

    [Test]
    public void A_number_with_a_remark_that_the_line_breaks_is_no_number() =>
        Assert.That(CutLine("行政许可  44087（其中修订 9451").Fragments, Has.None.Matches<Fragment>(fragment => fragment.IsNumber));

    [Test]
    public void Characters_that_are_not_visible_separate_nothing() =>
        Assert.That(CutLine("规章  0\u200B  7").Fragments.Select(fragment => fragment.Value.Number), Is.EqualTo(new decimal[] { 0, 0, 7 }));

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("- 3 -")]
    [TestCase("第 3 页 共 8 页")]
    [TestCase("----------------")]
    public void Empty_lines_and_page_numbers_have_no_fragments(string line)
    {
        Assert.That(CutLine(line).Kind, Is.EqualTo(LayoutLineKind.Line));
        Assert.That(CutLine(line).Fragments, Is.Empty);
    }

    [TestCase("2021年，全县共收到政府信息公开申请15件，其中自然人申请12件，法人申请3件，均已按期答复，没有结转下年度的申请。", true)]
    [TestCase("未收到申请。", true)]
    [TestCase("其他主动公开文件（指以本单位名义正式印发、不属于规范性文件的文件，包括公告，通知，通报，会议纪要和批复）  5", false)]
    [TestCase("规章                              0                2,916                0                1,484", false)]
    public void A_sentence_is_prose_and_a_row_with_commas_is_not(string line, bool isProse) =>
        Assert.That(CutLine(line).Kind, Is.EqualTo(isProse ? LayoutLineKind.Prose : LayoutLineKind.Line));

    [Test]
    public void A_fragment_has_its_columns_of_print_and_its_place_in_the_text()
    {
        var number = CutLine("规章  12").Fragments[1];

        Assert.That((number.Column, number.EndColumn), Is.EqualTo((6, 8)));
        Assert.That(number.Location, Is.EqualTo(new ReportExtractor.Documents.TextLocation(1, 5)));
    }
}
