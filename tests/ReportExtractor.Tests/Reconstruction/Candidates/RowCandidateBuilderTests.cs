using ReportExtractor.Reconstruction.Candidates;
using static ReportExtractor.Tests.Extraction.ReadFigures;
using static ReportExtractor.Tests.Reconstruction.ShownLines;

namespace ReportExtractor.Tests.Reconstruction.Candidates;

/// <summary>Which words and cells become a row candidate.</summary>
internal sealed class RowCandidateBuilderTests
{
    [Test]
    public void Words_and_the_values_behind_them_are_a_candidate() =>
        Assert.That(Shown("规章\t1\t2\t3\n行政规范性文件\t4\t\t6\n"), Is.EqualTo(new[] { "规章: [1] [2] [3]", "行政规范性文件: [4] [] [6]" }));

    [Test]
    public void Words_without_values_are_words_above_and_below_the_candidates_around_them()
    {
        var candidates = CandidatesOf("信息内容\n规章 1 2 3\n行政规范\n性文件 4 5 6\n以上\n");

        Assert.That(candidates.Select(Show), Is.EqualTo(new[] { "规章: [1] [2] [3]", "性文件: [4] [5] [6]" }));
        Assert.That(candidates.Select(candidate => Show(candidate.WordsAbove)), Is.EqualTo(new[] { "信息内容", "行政规范" }));
        Assert.That(candidates.Select(candidate => Show(candidate.WordsBelow)), Is.EqualTo(new[] { "行政规范", "以上" }));
    }

    [Test]
    public void Prose_separates_the_words_above_it_from_the_candidate_below()
    {
        var candidate = CandidatesOf("信息内容\n本年度未制发规章，也未废止。\n规章 1 2 3\n").Single();

        Assert.That(Show(candidate), Is.EqualTo("规章: [1] [2] [3]"));
        Assert.That(candidate.FollowsProse, Is.True);
        Assert.That(candidate.WordsAbove, Is.Empty);
    }

    [Test]
    public void A_value_on_each_line_belongs_to_the_words_in_front_of_the_first() =>
        Assert.That(Shown("规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n"), Is.EqualTo(new[] { ": [1] [2] [3]", ": [4] [5] [6]" }));

    [Test]
    public void In_a_text_with_a_line_for_each_cell_two_numbers_in_a_line_fill_one_cell()
    {
        var rows = string.Concat(Enumerable.Range(0, 6).Select(_ => "规章\n1\n2\n3\n"));

        Assert.That(Shown(rows + "规章\n1\n165 2\n3\n")[^1], Is.EqualTo(": [1] [165 2] [3]"));
    }

    [TestCase("规章\t不详\t2\t5\n", "规章: [不详] [2] [5]")]
    [TestCase("规章\t约60\t2\t5\n", "规章: [约60] [2] [5]")]
    [TestCase("规章\t件\t2\t5\t6\n", "规章件: [2] [5] [6]")]
    public void Words_in_front_of_the_first_number_fill_a_cell_behind_a_whole_label(string row, string shown) =>
        Assert.That(Shown(row + "行政规范性文件\t4\t5\t6\n")[0].Replace(" 件", "件", StringComparison.Ordinal), Is.EqualTo(shown));

    [Test]
    public void A_second_label_in_a_row_of_cells_begins_a_second_candidate() =>
        Assert.That(Shown("行政处罚\t7\t行政强制\t8\n行政许可\t9\t\t\n"), Is.EqualTo(new[] { "行政处罚: [7]", "行政强制: [8]", "行政许可: [9] [] []" }));

    [Test]
    public void Words_among_the_values_of_a_row_fill_a_cell() =>
        Assert.That(Shown("规章\t1\t见附件\t3\n行政规范性文件\t4\t5\t6\n")[0], Is.EqualTo("规章: [1] [见附件] [3]"));

    [Test]
    public void Empty_cells_in_front_of_a_label_are_no_values() =>
        Assert.That(Shown("\t\t1.属于国家秘密\t7\t8\n\t\t2.其他法律行政法规禁止公开\t0\t0\n")[0], Is.EqualTo("1.属于国家秘密: [7] [8]"));

    [Test]
    public void Numbers_in_front_of_a_label_are_kept_as_unplaced()
    {
        var builder = new RowCandidateBuilder(Vocabulary);

        var candidates = builder.Build(Cut("7\t规章\t1\t2\t3\n\t行政规范性文件\t4\t5\t6\n"), CancellationToken.None);

        Assert.That(Show(candidates[0]), Does.EndWith(": [1] [2] [3]"));
        Assert.That(Show(builder.UnplacedNumbers), Is.EqualTo("[7]"));
    }

    [Test]
    public void A_candidate_counts_its_cells()
    {
        var candidate = CandidatesOf("规章\t1\t\t无\n行政规范性文件\t4\t5\t6\n")[0];

        Assert.That((candidate.Filled, candidate.Numbers, candidate.Blanks), Is.EqualTo((2, 1, 1)));
    }

    [Test]
    public void A_row_with_commas_in_its_numbers_is_no_sentence()
    {
        // If it were left out, the row below would be most like it: its label ends in the same words.
        var record = Read("""
                      信息内容            本年新制作数量      本年公开数量       对外公开总数
              规章                              0                2,916                0
              规(guī)范性文件                   0                1,484               323
              其他主动公开文件（指以本
              单位名义正式印发、不属于
              规范性文件的文件）                29                 29                 41
            """);

        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("0 2916 0 0 1484 323"));
    }

    private static string[] Shown(string text) => [.. CandidatesOf(text).Select(Show)];
}
