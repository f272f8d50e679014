using System.IO.Compression;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Writers;

internal sealed class GzipRecordWriterTests
{
    private static readonly ReportRecord[] Records =
        [HandMade.Record(HandMade.Figure("a", 1)), HandMade.Record(HandMade.Figure("b", 2)), HandMade.Record()];

    [Test]
    public void The_records_are_those_of_json_lines()
    {
        using var unpacked = new MemoryStream();
        using (var packed = new GZipStream(
            new MemoryStream(HandMade.Bytes(OutputFormat.JsonLinesGzip, null, Records)), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        Assert.That(unpacked.ToArray(), Is.EqualTo(HandMade.Bytes(OutputFormat.JsonLines, null, Records)));
    }

    [Test]
    public void Each_record_is_a_member_of_its_own() =>
        Assert.That(
            HandMade.Bytes(OutputFormat.JsonLinesGzip, null, Records),
            Is.EqualTo(Records.SelectMany(record => HandMade.Bytes(OutputFormat.JsonLinesGzip, null, record))));

    [Test]
    public void The_header_tells_neither_time_nor_name_nor_system() =>
        Assert.That(
            HandMade.Bytes(OutputFormat.JsonLinesGzip, null, Records)[..10],
            Is.EqualTo(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 4, 255 }));

    [Test]
    public void Without_a_record_there_is_one_member_that_holds_nothing()
    {
        var bytes = HandMade.Bytes(OutputFormat.JsonLinesGzip, null);

        Assert.That(bytes, Has.Length.EqualTo(20));
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        Assert.That(packed.ReadByte(), Is.EqualTo(-1));
    }
}
