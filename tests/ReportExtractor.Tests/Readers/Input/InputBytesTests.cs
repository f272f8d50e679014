using System.IO.Compression;
using System.Text;
using ReportExtractor.Records;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Input;

public sealed class InputBytesTests
{
    private const string Tail = "\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n";

    [TestCase(0)]
    [TestCase(64 * 1024)]
    [TestCase((64 * 1024) + 1)]
    [TestCase((1024 * 1024) + 1)]
    [TestCase(4_000_000)]
    public void A_stream_of_unknown_length_is_read_whole(int blanks)
    {
        var empty = string.Concat(Enumerable.Range(1, blanks).Select(i => i % 1024 == 0 ? '\n' : ' '));
        var bytes = Encoding.UTF8.GetBytes(empty + Tail);
        var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packer.Write(bytes);
        }

        packed.Position = 0;
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        var extractor = new Extractor();

        AssertSame(extractor.Extract(stream, "a.txt"), extractor.Extract(new MemoryStream(bytes), "a.txt"));
    }

    [Test]
    public void A_longer_file_that_was_read_before_leaves_nothing_behind()
    {
        var extractor = new Extractor();
        var (longer, shorter) = (Encoding.UTF8.GetBytes(Tail + "行政规范性文件\t7\t8\t9\n"), Encoding.UTF8.GetBytes(Tail));
        var alone = extractor.Extract(new MemoryStream(shorter), "a.txt");

        extractor.Extract(new MemoryStream(longer), "b.txt");

        AssertSame(extractor.Extract(new MemoryStream(shorter), "a.txt"), alone);
    }

    private static void AssertSame(ReportRecord record, ReportRecord expected)
    {
        Assert.That(record.Source, Is.EqualTo(expected.Source));
        Assert.That(RowOf(record, "article20_1"), Is.EqualTo("1 2 3 4 5 6"));
        Assert.That(
            record.Figures.Select(figure => (figure.Key, figure.Value, figure.Status)),
            Is.EqualTo(expected.Figures.Select(figure => (figure.Key, figure.Value, figure.Status))));
    }
}
