using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Extraction;

internal sealed class LargeFileTests
{
    [Test]
    public void A_file_of_terabytes_is_answered_without_being_read()
    {
        using var file = new SparseFile(1L << 40);

        var record = new Extractor().Extract(file, "a.pdf");

        Assert.That(record.Error?.Code, Is.EqualTo(ProblemCodes.TooLarge));
        Assert.That((record.Source.Bytes, record.Source.Sha256), Is.EqualTo((1L << 40, "")));
    }

    [Test]
    public void A_file_that_is_a_little_too_large_has_its_hash()
    {
        using var file = new MemoryStream(new byte[2000]);

        var record = new Extractor(new ExtractorOptions { MaxBytes = 1000 }).Extract(file, "a.pdf");

        Assert.That(record.Error?.Code, Is.EqualTo(ProblemCodes.TooLarge));
        Assert.That(record.Source.Sha256, Has.Length.EqualTo(64));
    }

    /// <summary>A file that is as long as it says and has nothing in it.</summary>
    private sealed class SparseFile(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("It is read.");

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
