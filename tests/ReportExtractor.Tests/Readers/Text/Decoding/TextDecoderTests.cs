using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Readers.Text.Decoding;

public sealed class TextDecoderTests
{
    private const string Text = "平湖县人民政府2021年政府信息公开工作年度报告\n规章\t0\t1\t2\n一、本年新收政府信息公开申请数量\t3\n";

    [OneTimeSetUp]
    public void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static IEnumerable<TestCaseData> Encodings() =>
    [
        new TestCaseData(new UTF8Encoding(false)).SetArgDisplayNames("UTF-8"),
        new TestCaseData(new UTF8Encoding(true)).SetArgDisplayNames("UTF-8 with mark"),
        new TestCaseData(new UnicodeEncoding(false, false)).SetArgDisplayNames("UTF-16 LE"),
        new TestCaseData(new UnicodeEncoding(true, false)).SetArgDisplayNames("UTF-16 BE"),
        new TestCaseData(new UnicodeEncoding(false, true)).SetArgDisplayNames("UTF-16 LE with mark"),
        new TestCaseData(new UnicodeEncoding(true, true)).SetArgDisplayNames("UTF-16 BE with mark"),
    ];

    [TestCaseSource(nameof(Encodings))]
    public void The_encoding_is_recognized_by_the_bytes(Encoding encoding) =>
        AssertText([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], Text);

    [TestCase("GB18030")]
    [TestCase("gb2312")]
    public void Simplified_text_of_a_code_page_is_recognized_by_its_words(string name) =>
        AssertText(Encoding.GetEncoding(name).GetBytes(Text), Text);

    [Test]
    public void Big5_is_recognized_by_its_words()
    {
        const string Traditional = "平湖縣人民政府2021年政府信息公開工作年度報告\n規章\t0\t1\t2\n一、本年新收政府信息公開申請數量\t3\n";
        AssertText(Encoding.GetEncoding(950).GetBytes(Traditional), Traditional);
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    [TestCase("\u2028")]
    public void Any_line_end_ends_a_line(string end) => AssertText(Encoding.UTF8.GetBytes(Text.Replace("\n", end)), Text);

    [Test]
    public void Control_characters_are_left_out() => AssertText(Encoding.UTF8.GetBytes(Text.Replace("规", "\0规\u0001")), Text);

    [Test]
    public void Invalid_bytes_are_a_problem_and_change_no_other_character()
    {
        var bytes = Encoding.UTF8.GetBytes(Text).ToList();
        bytes.InsertRange(bytes.Count - 3, [0xFF, 0x80]);

        var result = DocumentReader.Read(bytes.ToArray());

        Assert.That(result.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { ProblemCodes.InvalidBytes }));
        Assert.That(((Paragraph)result.Document!.Blocks[0]).Text, Is.EqualTo(Text.Split('\n')[0]));
    }

    private static void AssertText(byte[] bytes, string text)
    {
        var result = DocumentReader.Read(bytes);
        var lines = text.Split('\n');

        Assert.That(result.Problems, Is.Empty);
        Assert.That(((Paragraph)result.Document!.Blocks[0]).Text, Is.EqualTo(lines[0]));
        Assert.That(((Grid)result.Document.Blocks[1]).Rows[0].Cells.Select(cell => cell.Text), Is.EqualTo(lines[1].Split('\t')));
    }
}
