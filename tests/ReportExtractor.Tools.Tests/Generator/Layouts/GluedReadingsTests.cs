using ReportExtractor.CorpusGenerator.Layouts.Sequences;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.Tools.Tests.Generator.Layouts;

/// <summary>What the sums leave certain of numbers that are glued together.</summary>
internal sealed class GluedReadingsTests
{
    [Test]
    public void Numbers_that_can_be_split_in_one_way_are_certain() =>
        Assert.That(Judge(TableKind.ReviewLitigation, "0", "0", "0", "0", "0"), Is.All.EqualTo(CellTruth.Certain));

    [Test]
    public void A_sum_decides_between_splits() =>
        Assert.That(Judge(TableKind.ReviewLitigation, "2", "1", "0", "4", "7"), Is.All.EqualTo(CellTruth.Certain));

    [Test]
    public void Without_a_sum_each_cell_on_which_the_splits_disagree_is_ambiguous() =>
        // 112 is 1, 12 or 11, 2.
        Assert.That(Judge(TableKind.Article20, "1", "12"), Is.All.EqualTo(CellTruth.Ambiguous));

    [Test]
    public void A_cell_on_which_all_splits_agree_is_not_scored() =>
        // 0112 is 0, 1, 12 or 0, 11, 2: the first is 0 in both.
        Assert.That(
            Judge(TableKind.Article20, "0", "1", "12"),
            Is.EqualTo(new[] { CellTruth.Unscored, CellTruth.Ambiguous, CellTruth.Ambiguous }));

    [Test]
    public void A_number_does_not_begin_with_a_zero() =>
        // 1005 is 100, 5 or 1, 005 (not a number); 10, 05 is not one either.
        Assert.That(Judge(TableKind.Article20, "100", "5"), Is.All.EqualTo(CellTruth.Certain));

    private static IEnumerable<CellTruth> Judge(TableKind kind, params string[] values)
    {
        var table = new TableModel { Kind = kind, StubColumns = 0, ValueColumns = values.Length };
        table.Rows.Add(new TableRow { Kind = RowKind.Data, Values = [.. values.Select(value => new ValueCell("key", value))] });
        GluedReadings.Judge(table);
        return table.Rows[0].Values.Select(value => value.Truth);
    }
}
