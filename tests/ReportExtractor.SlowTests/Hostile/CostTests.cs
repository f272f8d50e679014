using System.Text;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.SlowTests.Hostile;

/// <summary>
/// The processor time that a text needs: it grows with the text and no faster, and a text that is too large is given up soon.
/// </summary>
[NonParallelizable]
internal sealed class CostTests
{
    private const string Title = "青岚县2021年政府信息公开工作年度报告\n";
    private const string Numbers = "3\t0\t1\t0\t0\t2\t6";
    private const string WordDocument =
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:tbl>";

    private const string WordThree = "<w:p><w:r><w:t>3</w:t></w:r></w:p>";

    private const int TenMegabytes = 10_000_000;

    /// <summary>The largest of the tables has fewer rows than the limit of the extractor.</summary>
    private const int Rows = 600;

    /// <summary>The sizes that are compared, in numbers of <see cref="Rows"/>.</summary>
    private static readonly int[] Times = [1, 2, 4, 8];

    /// <summary>
    /// Eight times the rows need some eight times the time, and more because the memory that they use has to be collected; if the time
    /// grew with the square of the rows, it would be sixty-four times.
    /// </summary>
    private const double MostForEightTimes = 32;

    /// <summary>The time of a text is measured this often, and the least counts: other work of the process only adds to it.</summary>
    private const int Measurements = 5;

    /// <summary>The most processor time that any text may need: that of any other hostile file.</summary>
    private static readonly TimeSpan Most = Judge.Slowest;

    private static readonly string[] Labels =
    [
        .. OfficialTemplates.All.SelectMany(form => form.Tables).SelectMany(table => table.Rows)
            .Select(row => row.Number + row.Label).Distinct(),
    ];

    // No limit by the clock: another process may be using the processor.
    private static readonly Extractor Extractor = new(new ExtractorOptions { Timeout = TimeSpan.FromMinutes(20) });

    [TestCase("{0}\t3\t0\t1\t0\t0\t2\t6\n", TestName = "{m}(labels and numbers)")]
    [TestCase("3\t0\t1\t0\t0\t2\t6\n", TestName = "{m}(numbers)")]
    [TestCase("3  0  1  0  0  2  6\n", TestName = "{m}(numbers between blanks)")]
    [TestCase("{0}\t3\t0\t1\t\t0\t2\n", TestName = "{m}(a cell too few)")]
    [TestCase("{0}3010026", TestName = "{m}(glued)")]
    [TestCase("| {0} | 3 | 0 | 1 | 0 | 0 | 2 | 6 |\n", TestName = "{m}(bars)")]
    public void The_cost_of_a_table_does_not_grow_with_the_square_of_its_rows(string row)
    {
        double[] costs = [.. Times.Select(times => Cheapest(Table(row, Rows * times)))];

        Assert.That(costs[^1] / costs[0], Is.LessThan(MostForEightTimes), string.Join(' ', costs));
    }

    [TestCase("html", "<html><body><table>", "<tr><td>{0}<td>3<td>0<td>1<td>0<td>0<td>2<td>6</tr>", "</table>")]
    [TestCase("rtf", @"{\rtf1\ansi ", @"\trowd\cellx2000\cellx4000\cellx6000\intbl {1}\cell 3\cell 6\cell\row ", "}")]
    [TestCase("wordxml", WordDocument, "<w:tr><w:tc>{2}</w:tc><w:tc>" + WordThree + "</w:tc></w:tr>", "</w:tbl></w:body></w:wordDocument>")]
    public void The_cost_of_a_format_does_not_grow_with_the_square_of_its_rows(string format, string start, string row, string end)
    {
        double[] costs = [.. Times.Select(times => Cheapest(start + RowsOf(row, Rows * times) + end))];

        Assert.That(Measure(start + RowsOf(row, 1) + end).Record.Source.Format, Is.EqualTo(format));
        Assert.That(costs[^1] / costs[0], Is.LessThan(MostForEightTimes), string.Join(' ', costs));
    }

    [TestCase("| {0} | 3 | 0 | 1 | 0 | 0 | 2 | 6 |\n", TestName = "{m}(table)")]
    [TestCase("{0}\t3\t0\t1\t0\t0\t2\t6\n", TestName = "{m}(tabs)")]
    [TestCase("{0}3010026", TestName = "{m}(glued)")]
    public void Every_label_a_thousand_times_is_given_up_with_the_reason(string row) => AssertGivenUp(Table(row, Labels.Length * 1000));

    [TestCase(Numbers + "\n", TestName = "{m}(numbers)")]
    [TestCase("一、本年新收政府信息公开申请数量\t" + Numbers + "\n", TestName = "{m}(labels with numbers)")]
    [TestCase("12\t", TestName = "{m}(one row)")]
    public void A_table_of_ten_megabytes_is_given_up_with_the_reason(string piece) =>
        AssertGivenUp(Title + Repeat(piece, TenMegabytes / Encoding.UTF8.GetByteCount(piece)));

    [TestCase("———  ", 40_000, "规章\t1\t2\t3\n", TestName = "{m}(dashes in one line)")]
    [TestCase("收到和处理60.5万元\t\n\n", 10_000, "规章\t1\t2\t3\n", TestName = "{m}(rows of one cell)")]
    public void Much_text_beside_a_table_costs_little(string piece, int times, string end) =>
        Assert.That(Measure(Title + Repeat(piece, times) + "\n" + end).Cost, Is.LessThan(Most));

    [Test]
    public void Sources_inside_each_other_are_parsed_only_a_few_times()
    {
        const string Cell = "<td><p class='MsoNormal' style='text-align:center'><span lang='EN-US'>0</span></p></td>\n";
        var page = $"{Repeat("<table><tr><td><textarea>", 100)}{Repeat(Cell, 600)}</table>";

        Assert.That(Measure(page).Cost, Is.LessThan(Most));
    }

    private static void AssertGivenUp(string text)
    {
        var (record, cost) = Measure(text);

        Assert.That(record.Error?.Code, Is.EqualTo(ProblemCodes.TooLarge));
        Assert.That(record.Error.Message.ToString(), Does.Contain("more than").And.Contain("check that").Or.Contain("split the file"));
        Assert.That(cost, Is.LessThan(Most));
    }

    private static string Table(string row, int rows) => $"{Title}{RowsOf(row, rows)}\n";

    /// <summary>Rows with all labels in turn: as they are, as Rich Text, and as a paragraph of Word.</summary>
    private static string RowsOf(string row, int rows)
    {
        var text = new StringBuilder();
        for (var i = 0; i < rows; i++)
        {
            var label = Labels[i % Labels.Length];
            text.Append(row
                .Replace("{0}", label, StringComparison.Ordinal)
                .Replace("{1}", string.Concat(label.Select(character => $@"\u{(short)character}?")), StringComparison.Ordinal)
                .Replace("{2}", $"<w:p><w:r><w:t>{label}</w:t></w:r></w:p>", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static double Cheapest(string text) => Enumerable.Range(0, Measurements).Min(_ => Measure(text).Cost.TotalMilliseconds);

    private static (ReportRecord Record, TimeSpan Cost) Measure(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = Environment.CpuUsage.TotalTime;
        var record = Extractor.Extract(new MemoryStream(bytes), "hostile.txt");
        return (record, Environment.CpuUsage.TotalTime - before);
    }
}
