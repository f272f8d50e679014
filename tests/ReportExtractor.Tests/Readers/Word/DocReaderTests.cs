using ReportExtractor.Records;
using ReportExtractor.Tests.WordBinary;

namespace ReportExtractor.Tests.Readers.Word;

public sealed class DocReaderTests
{
    [Test]
    public void Tables_keep_what_is_merged_across_and_down()
    {
        var file = new DocBuilder()
            .Line("第二十条")
            .Cell("甲").Cell("").Cell("乙").Row([0, 100, 200, 300], 0x0001, 0x0002, 0x0060)
            .Cell("丙").Cell("丁").Cell("看不见").Row([0, 110, 200, 300], 0x0000, 0x0000, 0x0020)
            .Line("后");

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("第二十条\n[\n甲@0+2 | 乙@2v2\n丙@0 | 丁@1\n后"));
    }

    [Test]
    public void An_encrypted_package_says_so() =>
        Assert.That(Shown.ErrorOf(new CompoundBuilder().Add("EncryptionInfo", new byte[5000]).Add("EncryptedPackage", new byte[5000]).Build()), Is.EqualTo(ProblemCodes.Encrypted));

    [Test]
    public void A_workbook_is_no_report() =>
        Assert.That(Shown.ErrorOf(new CompoundBuilder().Add("Workbook", new byte[5000]).Build()), Is.EqualTo(ProblemCodes.UnsupportedFormat));

    [Test]
    public void A_file_that_breaks_off_is_corrupt()
    {
        var bytes = new DocBuilder().Cell("规章").Cell("5").Row([0, 100, 200]).Line(new string('文', 3000)).Build();

        Assert.That(Shown.ErrorOf(bytes[..(bytes.Length / 2)]), Is.EqualTo(ProblemCodes.Corrupt));
    }
}
