using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.WordBinary.Formatting;

namespace ReportExtractor.Tests.Readers.Doc;

public sealed class DocReaderTests
{
    private static readonly byte[] White = Prl.Long(Sprm.Color, 0x00FFFFFF);

    [Test]
    public void Cells_that_are_merged_across_and_down_keep_their_spans()
    {
        var file = new DocBuilder()
            .Line("第二十条")
            .Cell("甲").Cell("").Cell("乙").Row([0, 100, 200, 300], 0x0001, 0x0002, 0x0060)
            .Cell("丙").Cell("丁").Cell("看不见").Row([0, 110, 200, 300], 0x0000, 0x0000, 0x0020)
            .Line("后");

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("第二十条\n[\n甲@0+2 | 乙@2v2\n丙@0 | 丁@1\n后"));
    }

    [Test]
    public void Letters_that_cannot_be_seen_are_left_out()
    {
        var file = new DocBuilder()
            .Text("9", Prl.Byte(Sprm.Vanish, 1)).Cell("5")
            .Text("9", White).Cell("5")
            .Text("9", Prl.Byte(Sprm.ColorIndex, 8)).Cell("5")
            .Text("9", Prl.Short(Sprm.Size, 2)).Cell("5")
            .Text("9", Prl.Join(White, Prl.Long(Sprm.Color, 0x000000FF))).Cell("5")
            .Row([0, 100, 200, 300, 400, 500])
            .Text("9", White).Line("后");

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n5@0 | 5@1 | 5@2 | 5@3 | 95@4\n后"));
    }

    [Test]
    public void Letters_in_the_colour_of_their_ground_are_left_out()
    {
        var black = Prl.Byte(Sprm.ColorIndex, 1);
        var file = new DocBuilder()
            .Text("9", Prl.Join(black, Prl.Byte(Sprm.Highlight, 1))).Cell("5")
            .Text("9", Prl.Join(White, Prl.Byte(Sprm.Highlight, 1))).Cell("5")
            .Text("9", Prl.Byte(Sprm.Highlight, 1)).Cell("5")
            .Row([0, 100, 200, 300]);

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n5@0 | 95@1 | 95@2"));
    }

    [Test]
    public void Pictures_and_fields_without_a_result_fill_their_cells()
    {
        var special = Prl.Byte(Sprm.Special, 1);
        var file = new DocBuilder()
            .Text("\u0001", special).Cell("").Text("1").Text("\u0001", special).Cell("2").Text("\u0001").Cell("5")
            .Cell("\u0013EQ \\f(1,2)\u0015").Cell("\u0013=9\u00145\u0015").Row([0, 100, 200, 300, 400, 500]);

        Assert.That(Shown.Of(file.Build()), Is.EqualTo("[\n\uFFFC@0 | 1\uFFFC2@1 | 5@2 | \uFFFC@3 | 5@4"));
    }

    [Test]
    public void An_encrypted_package_has_a_code()
    {
        var file = new CompoundBuilder().Add("EncryptionInfo", new byte[5000]).Add("EncryptedPackage", new byte[5000]);

        Assert.That(Shown.ErrorOf(file.Build()), Is.EqualTo(ProblemCodes.Encrypted));
    }

    [Test]
    public void A_workbook_is_no_report()
    {
        var file = new CompoundBuilder().Add("Workbook", new byte[5000]);

        Assert.That(Shown.ErrorOf(file.Build()), Is.EqualTo(ProblemCodes.UnsupportedFormat));
    }

    [Test]
    public void A_file_that_breaks_off_is_corrupt()
    {
        var bytes = new DocBuilder().Cell("规章").Cell("5").Row([0, 100, 200]).Line(new string('文', 3000)).Build();

        Assert.That(Shown.ErrorOf(bytes[..(bytes.Length / 2)]), Is.EqualTo(ProblemCodes.Corrupt));
    }
}
