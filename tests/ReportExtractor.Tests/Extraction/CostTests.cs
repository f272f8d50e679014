using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Extraction;

/// <summary>What reading a text costs: it grows with the text and no faster, and one that no office would publish is given up soon, with the reason.</summary>
[NonParallelizable]
internal sealed class CostTests
{
    /// <summary>What any text may cost, in time of the processor.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    private const string Title = "青岚县2021年政府信息公开工作年度报告\n";
    private const string Numbers = "3\t0\t1\t0\t0\t2\t6";
    private const int TenMegabytes = 10_000_000;

    /// <summary>The largest of the regions has fewer rows than the extractor gives up at.</summary>
    private const int Rows = 600;

    /// <summary>Eight times the rows cost some eight times as much, and more where the memory that they take has to be cleaned up; a cost that grew with the square were sixty-four times as much.</summary>
    private const double MostForEightTimes = 32;

    private static readonly string[] Labels =
        [.. OfficialTemplates.All.SelectMany(form => form.Tables).SelectMany(table => table.Rows).Select(row => row.Number + row.Label).Distinct()];

    private static readonly Extractor Extractor = new();

    [TestCase("{0}\t3\t0\t1\t0\t0\t2\t6\n", TestName = "{m}(labels and numbers)")]
    [TestCase("3\t0\t1\t0\t0\t2\t6\n", TestName = "{m}(numbers)")]
    [TestCase("3  0  1  0  0  2  6\n", TestName = "{m}(numbers between blanks)")]
    [TestCase("{0}\t3\t0\t1\t\t0\t2\n", TestName = "{m}(a cell too few)")]
    [TestCase("{0}3010026", TestName = "{m}(glued)")]
    [TestCase("| {0} | 3 | 0 | 1 | 0 | 0 | 2 | 6 |\n", TestName = "{m}(bars)")]
    public void The_cost_of_a_table_does_not_grow_with_the_square_of_its_rows(string row)
    {
        double[] costs = [.. new[] { 1, 2, 4, 8 }.Select(times => Cheapest(Region(row, Rows * times)))];

        Assert.That(costs[^1] / costs[0], Is.LessThan(MostForEightTimes), string.Join(' ', costs));
    }

    [TestCase("| {0} | 3 | 0 | 1 | 0 | 0 | 2 | 6 |\n", TestName = "{m}(table)")]
    [TestCase("{0}\t3\t0\t1\t0\t0\t2\t6\n", TestName = "{m}(tabs)")]
    [TestCase("{0}3010026", TestName = "{m}(glued)")]
    public void Every_label_a_thousand_times_is_given_up_with_the_reason(string row) => IsGivenUp(Region(row, Labels.Length * 1000));

    [TestCase(Numbers + "\n", TestName = "{m}(numbers)")]
    [TestCase("一、本年新收政府信息公开申请数量\t" + Numbers + "\n", TestName = "{m}(labels with numbers)")]
    [TestCase("12\t", TestName = "{m}(one row)")]
    public void A_table_of_ten_megabytes_is_given_up_with_the_reason(string piece) =>
        IsGivenUp(Title + new StringBuilder().Insert(0, piece, TenMegabytes / Encoding.UTF8.GetByteCount(piece)));

    [TestCase("———  ", 40_000, "规章\t1\t2\t3\n", TestName = "{m}(dashes in one line)")]
    [TestCase("收到和处理60.5万元\t\n\n", 10_000, "规章\t1\t2\t3\n", TestName = "{m}(rows of one cell)")]
    public void What_is_no_table_costs_no_more_the_more_there_is_of_it(string piece, int times, string end) =>
        Assert.That(Measured(Encoding.UTF8.GetBytes(Title + new StringBuilder().Insert(0, piece, times) + "\n" + end)).Cost, Is.LessThan(Most));

    [Test]
    public void A_source_in_a_source_in_a_source_is_parsed_a_few_times_and_no_more()
    {
        var cells = new StringBuilder().Insert(0, "<td><p class='MsoNormal' style='text-align:center'><span lang='EN-US'>0</span></p></td>\n", 600);
        var page = $"{new StringBuilder().Insert(0, "<table><tr><td><textarea>", 100)}{cells}</table>";

        Assert.That(Measured(Encoding.UTF8.GetBytes(page)).Cost, Is.LessThan(Most));
    }

    private static void IsGivenUp(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var (record, cost) = Measured(bytes);

        Assert.That(record.Error?.Code, Is.EqualTo(ProblemCodes.TooLarge));
        Assert.That(record.Error.Message.ToString(), Does.Contain("more than").And.Contain("check that").Or.Contain("split the file"));
        Assert.That(cost, Is.LessThan(Most));
    }

    private static string Region(string row, int rows)
    {
        var text = new StringBuilder(Title);
        for (var i = 0; i < rows; i++)
        {
            text.Append(row.Replace("{0}", Labels[i % Labels.Length], StringComparison.Ordinal));
        }

        return text.Append('\n').ToString();
    }

    /// <summary>The least of several times: what else runs only ever adds to one.</summary>
    private static double Cheapest(string text)
    {
        const int Times = 5;
        var bytes = Encoding.UTF8.GetBytes(text);
        return Enumerable.Range(0, Times).Min(_ => Measured(bytes).Cost.TotalMilliseconds);
    }

    private static (ReportRecord Record, TimeSpan Cost) Measured(byte[] bytes)
    {
        var before = Environment.CpuUsage.TotalTime;
        var record = Extractor.Extract(new MemoryStream(bytes), "hostile.txt");
        return (record, Environment.CpuUsage.TotalTime - before);
    }
}
