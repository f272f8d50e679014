using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

public sealed class HostileInputTests
{
    private static readonly Extractor Extractor = new();

    [TestCase("", ProblemCodes.Empty)]
    [TestCase(" \n\t\n　", ProblemCodes.Empty)]
    [TestCase("今天天气很好。行政许可3件。", ProblemCodes.NoStatutoryTable)]
    public void What_holds_no_table_says_so(string text, string code) => Assert.That(Error(Encoding.UTF8.GetBytes(text)), Is.EqualTo(code));

    [Test]
    public void Random_bytes_are_no_text()
    {
        var bytes = new byte[100_000];
        new Random(7).NextBytes(bytes);

        Assert.That(Error(bytes), Is.EqualTo(ProblemCodes.UnsupportedFormat));
    }

    [TestCase("规章0", 5_000_000, ProblemCodes.TooLarge)]
    [TestCase("0 ", 400_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("0\n", 500_000, ProblemCodes.TooLarge)]
    [TestCase("+---+\n", 200_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("--- ---\na b\n", 20_000, ProblemCodes.TooLarge)]
    [TestCase("<table><tr><td>", 20_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("<table><tr><td><textarea>", 150, ProblemCodes.TooLarge)]
    [TestCase("<table>\n", 250_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("| a | b\n\n", 50_000, ProblemCodes.TooLarge)]
    [TestCase("|", 190_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("|", 300_000, ProblemCodes.TooLarge)]
    [TestCase("规章(", 150_000, ProblemCodes.NoStatutoryTable)]
    [MaxTime(20_000)]
    public void A_text_of_one_thing_over_and_over_is_answered_in_time(string piece, int times, string code) =>
        Assert.That(Error(Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, times).Append("</table>").ToString())), Is.EqualTo(code));

    [Test]
    public void Many_tabs_behind_a_label_are_empty_cells()
    {
        var record = Extractor.ExtractText("规章" + new string('\t', 190_000) + "\n");

        Assert.That(record.Figures.Where(figure => figure.Value is not null), Is.Empty);
    }

    [TestCase("%PDF-1.7\n", "pdf", ProblemCodes.Corrupt)]
    [TestCase("PK\u0003\u0004", "docx", ProblemCodes.Corrupt, TestName = "{m}(a package)")]
    [TestCase("{\\rtf1", "rtf", ProblemCodes.Corrupt)]
    [TestCase("<!DOCTYPE html><html>", "html", ProblemCodes.NoStatutoryTable)]
    public void Another_format_is_told_by_its_bytes(string start, string format, string code)
    {
        var record = Extractor.Extract(new MemoryStream(Encoding.Latin1.GetBytes(start + "…")), "report.txt");

        Assert.That(record.Source.Format, Is.EqualTo(format));
        Assert.That(record.Error!.Code, Is.EqualTo(code));
    }

    [TestCase("+---+\n", "| 1 ", 50_000, "\n+---+\n", null)]
    [TestCase("-- -- -- -- -- -- -- -- -- --\n", "1 2 3\n", 50_000, "", ProblemCodes.TooLarge)]
    [TestCase("规章\t0\t0\t0\n", "规章\t0\t0\t0\t\t\t\t\n", 130_000, "", ProblemCodes.TooLarge)]
    [TestCase("", "科研机构\t", 90_000, "1\n", null)]
    [MaxTime(20_000)]
    public void A_table_of_one_piece_over_and_over_is_answered_in_time(string start, string piece, int times, string end, string? code)
    {
        var record = Extractor.ExtractText("规章\t0\t0\t0\n行政规范性文件\t0\t0\t0\n" + start + new StringBuilder().Insert(0, piece, times) + end);

        Assert.That(record.Error?.Code, Is.EqualTo(code));
    }

    [Test]
    public void A_bar_alone_under_a_line_ends()
    {
        var extractor = new Extractor(new ExtractorOptions { Timeout = TimeSpan.FromSeconds(2) });

        Assert.That(extractor.ExtractText("三、收到和处理政府信息公开申请情况\n|\n").Error!.Code, Is.EqualTo(ProblemCodes.NoStatutoryTable));
    }

    [Test]
    public void A_tab_alone_between_bars_is_no_cell()
    {
        const string table = "信息内容\n|\n本年制发件数|\n{0}\n|\n规章|\n5|\n|\n行政规范性文件|\n6|\n";
        static IEnumerable<(string, decimal?)> Values(string text) => Extractor.ExtractText(text).Figures.Select(figure => (figure.Key, figure.Value));

        Assert.That(Values(table.Replace("{0}", "\t")), Is.EqualTo(Values(table.Replace("{0}\n", ""))));
        Assert.That(Error("\t\n|\n|"u8.ToArray()), Is.EqualTo(ProblemCodes.NoStatutoryTable));
    }

    [Test]
    public void A_file_over_the_limit_is_not_read()
    {
        var extractor = new Extractor(new ExtractorOptions { MaxBytes = 10 });

        Assert.That(extractor.ExtractText("规章\t0\t0\t0\n").Error!.Code, Is.EqualTo(ProblemCodes.TooLarge));
    }

    private static string? Error(byte[] bytes) => Extractor.Extract(new MemoryStream(bytes), "x").Error?.Code;
}
