using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using ReportExtractor.Problems;
using static ReportExtractor.Fuzz.Building.DocxFile;

namespace ReportExtractor.Tests.Readers.Word;

/// <summary>The parts of a package: their names, their checksums, and those that are shown within the text.</summary>
public sealed class DocxPartsTests
{
    private const string Shows = "[\na@0 | 5@1";

    private static readonly string OneRow = Table(Row(Cell("a"), Cell("5")));

    private static string Chunk(string name, string content) => Shown.Of(new DocxFile
    {
        Relationships = $"<Relationship Id=\"c1\" Type=\"aFChunk\" Target=\"{name}\"/>",
        Parts = [("word/" + name, content)],
    }.With(Table(Row(
        Cell("a"),
        CellOf("<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"c1\"/><w:p/>")))));

    [TestCase("k.html", "<html><body><p>5</p></body></html>")]
    [TestCase("k.rtf", "{\\rtf1\\ansi 5\\par}")]
    [TestCase("k.mht", "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><p>5</p></html>")]
    [TestCase("k.txt", "5")]
    public void A_file_that_is_shown_within_the_text_is_read(string name, string content) =>
        Assert.That(Chunk(name, content).Replace("/@1", "@1"), Is.EqualTo(Shows));

    [Test]
    public void A_file_that_is_not_at_hand_is_marked() =>
        Assert.That(
            Shown.Of(new DocxFile().With(Table(Row(Cell("a"), CellOf("<w:altChunk r:id=\"c1\" xmlns:r=\"x\"/><w:p/>"))))),
            Does.Contain("\uFFFC"));

    [Test]
    public void Names_with_backslashes_are_those_of_parts()
    {
        using var bytes = new MemoryStream();
        bytes.Write(new DocxFile().With(OneRow));
        using var foreign = new MemoryStream();
        using (var from = new ZipArchive(bytes, ZipArchiveMode.Read))
        using (var to = new ZipArchive(foreign, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName.Replace('/', '\\')).Open();
                source.CopyTo(target);
            }
        }

        Assert.That(Shown.Of(foreign.ToArray()), Is.EqualTo(Shows));
    }

    [Test]
    public void A_part_that_does_not_match_its_checksum_is_corrupt()
    {
        var bytes = new DocxFile().With(OneRow);
        Assert.That(Shown.Of(bytes), Is.EqualTo(Shows));

        // The checksum of the text is written in the list of the archive, and in front of the text or behind it.
        var text = TextOf(bytes);
        var checksum = BitConverter.GetBytes(Crc32.HashToUInt32(text));
        for (var at = bytes.AsSpan().IndexOf(checksum); at >= 0; at = bytes.AsSpan().IndexOf(checksum))
        {
            bytes[at] ^= 1;
        }

        Assert.That(Shown.ErrorOf(bytes), Is.EqualTo(ProblemCodes.Corrupt));
    }

    [TestCase("5", "5@1")]
    [TestCase("6", "5@1?")]
    public void A_control_shows_the_data_to_which_it_is_bound(string saved, string shown)
    {
        const string Binding = "<w:dataBinding w:xpath=\"/d/n\" w:storeItemID=\"{1}\"/>";
        var control = $"<w:p><w:sdt><w:sdtPr>{Binding}<w:text/></w:sdtPr><w:sdtContent>{R(saved)}</w:sdtContent></w:sdt></w:p>";
        var file = new DocxFile
        {
            Parts =
            [
                ("customXml/item1.xml", "<d><n>5</n></d>"),
                ("customXml/itemProps1.xml", "<ds:datastoreItem ds:itemID=\"{1}\" xmlns:ds=\"x\"/>"),
            ],
        };

        Assert.That(Shown.Of(file.With(Table(Row(Cell("a"), CellOf(control))))), Is.EqualTo("[\na@0 | " + shown));
    }

    private static byte[] TextOf(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var text = archive.GetEntry("word/document.xml")!.Open();
        using var bytes = new MemoryStream();
        text.CopyTo(bytes);
        return bytes.ToArray();
    }
}
