namespace ReportExtractor.Tests.Readers.Pdf.Pages;

/// <summary>Pages in two columns, and tables that are too wide for a page.</summary>
public sealed class PageColumnsTests
{
    [Test]
    public void A_table_whose_lower_half_is_beside_the_upper_one_is_read_half_by_half()
    {
        var page = new PrintedFile().Page().Text(150, 60, "年度报告");
        string[] labels = ["1.规章", "2.文件", "3.许可", "4.处罚", "5.强制", "6.收费"];
        foreach (var (i, label) in labels.Index())
        {
            var (x, y) = (i < 3 ? 50 : 320, 100 + (i % 3 * 20));
            page.Text(x, y, label).Text(x + 120, y, $"{i + 1}").Text(x + 180, y, $"{i + 11}");
        }

        var text = Shown.Of(page.Build());
        Assert.That(labels.Select(label => text.IndexOf(label, StringComparison.Ordinal)), Is.Ordered.And.All.GreaterThanOrEqualTo(0));
        Assert.That(text.IndexOf("4.处罚", StringComparison.Ordinal), Is.GreaterThan(text.IndexOf("13", StringComparison.Ordinal)));
    }

    [Test]
    public void Labels_in_two_levels_are_of_one_table()
    {
        var page = new PrintedFile().Page();
        for (var i = 0; i < 4; i++)
        {
            page.Text(50, 100 + (i * 20), "行政机关").Text(150, 100 + (i * 20), $"{i + 1}.规章").Text(300, 100 + (i * 20), $"{i + 5}");
        }

        Assert.That(Shown.Of(page.Build()).Split('\n'), Has.All.Match("行政机关.*规章.*[0-9]"));
    }

    [Test]
    public void The_columns_that_have_no_room_are_on_the_next_page([Values] bool areLabelsRepeated)
    {
        var labels = Enumerable.Range(1, 6).Select(i => $"{i}.规章{i}").ToList();
        string[][] left = [["名称", "甲", "乙"], .. labels.Select((label, i) => new[] { label, $"{i}", $"1{i}" })];
        string[][] right = areLabelsRepeated
            ? [["名称", "丙", "丁"], .. labels.Select((label, i) => new[] { label, $"2{i}", $"3{i}" })]
            : [["丙", "丁"], .. labels.Select((_, i) => new[] { $"2{i}", $"3{i}" })];
        var file = new PrintedFile().Page().Table(100, [50, 200, 300, 400], left)
            .Page().Table(100, areLabelsRepeated ? [50, 200, 300, 400] : [50, 150, 250], right);

        Assert.That(Shown.Of(file.Build()), Does.StartWith("[\n名称@0 | 甲@1 | 乙@2 | 丙@3 | 丁@4\n1.规章1@0 | 0@1 | 10@2 | 20@3 | 30@4"));
    }

    [Test]
    public void A_table_of_as_many_rows_with_the_same_headers_is_another_one()
    {
        string[][] rows = [["名称", "甲"], .. Enumerable.Range(1, 6).Select(i => new[] { $"{i}.规章", $"{i}" })];
        var file = new PrintedFile().Page().Table(100, [50, 200, 300], rows).Page().Table(100, [80, 230, 330], rows);

        Assert.That(Shown.Of(file.Build()).Split("[\n"), Has.Length.EqualTo(3));
    }
}
