using System.Text;
using ReportExtractor.Problems;

namespace ReportExtractor.SlowTests.Hostile;

/// <summary>Texts that no office would publish, read within the process of the tests.</summary>
[NonParallelizable]
internal sealed class HostileInputTests
{
    // No limit by the clock: another process may be using the processor.
    private static readonly Extractor Extractor = new(new ExtractorOptions { Timeout = TimeSpan.FromMinutes(20) });

    [TestCase("", ProblemCodes.Empty)]
    [TestCase(" \n\t\n　", ProblemCodes.Empty)]
    [TestCase("今天天气很好。行政许可3件。", ProblemCodes.NoStatutoryTable)]
    public void A_text_without_a_table_has_a_code(string text, string code) =>
        Assert.That(Error(Encoding.UTF8.GetBytes(text)), Is.EqualTo(code));

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
    [TestCase("+---+\n", 70_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("--- ---\na b\n", 20_000, ProblemCodes.TooLarge)]
    [TestCase("<table><tr><td>", 20_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("<table><tr><td><textarea>", 150, ProblemCodes.TooLarge)]
    [TestCase("<table>\n", 70_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("| a | b\n\n", 50_000, ProblemCodes.TooLarge)]
    [TestCase("|", 35_000, ProblemCodes.NoStatutoryTable)]
    [TestCase("|", 300_000, ProblemCodes.TooLarge)]
    [TestCase("规章(", 150_000, ProblemCodes.NoStatutoryTable)]
    [MaxProcessorTime(20_000)]
    public void A_text_of_the_same_piece_over_and_over_is_answered_soon(string piece, int times, string code) =>
        Assert.That(Error(Encoding.UTF8.GetBytes(Repeat(piece, times) + "</table>")), Is.EqualTo(code));

    [Test]
    public void Many_tabs_behind_a_label_are_empty_cells()
    {
        var record = Extractor.ExtractText("规章" + new string('\t', 35_000) + "\n行政规范性文件\t4\t5\t6\n");

        var values = record.Figures.Where(figure => figure.Value is not null).Select(figure => figure.Value);
        Assert.That(values, Is.EqualTo(new decimal?[] { 4, 5, 6 }));
    }

    [TestCase("%PDF-1.7\n", "pdf", ProblemCodes.Corrupt)]
    [TestCase("PK\u0003\u0004", "docx", ProblemCodes.Corrupt, TestName = "{m}(a package)")]
    [TestCase("{\\rtf1", "rtf", ProblemCodes.Corrupt)]
    [TestCase("<!DOCTYPE html><html>", "html", ProblemCodes.NoStatutoryTable)]
    public void Another_format_is_recognized_by_its_bytes(string start, string format, string code)
    {
        var record = Extractor.Extract(new MemoryStream(Encoding.Latin1.GetBytes(start + "…")), "report.txt");

        Assert.That(record.Source.Format, Is.EqualTo(format));
        Assert.That(record.Error!.Code, Is.EqualTo(code));
    }

    [TestCase("+---+\n", "| 1 ", 10_000, "\n+---+\n", null)]
    [TestCase("-- -- -- -- -- -- -- -- -- --\n", "1 2 3\n", 50_000, "", ProblemCodes.TooLarge)]
    [TestCase("规章\t0\t0\t0\n", "规章\t0\t0\t0\t\t\t\t\n", 130_000, "", ProblemCodes.TooLarge)]
    [TestCase("", "科研机构\t", 15_000, "1\n", null)]
    [MaxProcessorTime(20_000)]
    public void A_table_of_the_same_piece_over_and_over_is_answered_soon(string start, string piece, int times, string end, string? code)
    {
        var record = Extractor.ExtractText("规章\t0\t0\t0\n行政规范性文件\t0\t0\t0\n" + start + Repeat(piece, times) + end);

        Assert.That(record.Error?.Code, Is.EqualTo(code));
    }

    [Test]
    [MaxProcessorTime(20_000)]
    public void A_bar_alone_below_a_line_ends() =>
        Assert.That(Error(Encoding.UTF8.GetBytes("三、收到和处理政府信息公开申请情况\n|\n")), Is.EqualTo(ProblemCodes.NoStatutoryTable));

    [Test]
    [MaxProcessorTime(20_000)]
    public void A_tab_and_bars_alone_end() => Assert.That(Error("\t\n|\n|"u8.ToArray()), Is.EqualTo(ProblemCodes.NoStatutoryTable));

    [Test]
    public void A_file_over_the_limit_is_not_read()
    {
        var extractor = new Extractor(new ExtractorOptions { MaxBytes = 10 });

        Assert.That(extractor.ExtractText("规章\t0\t0\t0\n").Error!.Code, Is.EqualTo(ProblemCodes.TooLarge));
    }

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static string? Error(byte[] bytes) => Extractor.Extract(new MemoryStream(bytes), "x").Error?.Code;
}
