using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Which digits of a text may belong to those of the next line.</summary>
internal sealed class CloseDigitsTests
{
    private static readonly string Separate = string.Concat(Enumerable.Range(1, 12).Select(i => $"{i}\n\n"));

    [Test]
    public void Where_empty_lines_separate_cells_digits_without_one_between_them_may_be_one_number() =>
        Assert.That(CloseDigits.In(LineSplitter.Split(Separate + "其他对外管理服务事项\n\n56\n9\n\n14\n")), Is.EquivalentTo(new[] { 26, 27 }));

    [Test]
    public void Where_each_cell_has_a_line_they_are_two() =>
        Assert.That(CloseDigits.In(LineSplitter.Split(Separate.Replace("\n\n", "\n"))), Is.Empty);
}
