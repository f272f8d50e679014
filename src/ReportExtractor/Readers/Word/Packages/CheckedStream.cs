using System.IO.Hashing;

namespace ReportExtractor.Readers.Word.Packages;

/// <summary>
/// A part of a package, compared with its checksum in the archive (APPNOTE.TXT §4.4.7) when it has been read: a changed bit may make
/// another digit of one.
/// </summary>
/// <param name="inner">The part.</param>
/// <param name="expected">The checksum, or null if it is not known.</param>
internal sealed class CheckedStream(Stream inner, uint? expected) : Stream
{
    private readonly Crc32 _checksum = new();

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _checksum.Append(buffer[..read]);
        return read;
    }

    /// <summary>Reads the rest of the part and compares the checksum.</summary>
    /// <exception cref="InvalidDataException">It is another one.</exception>
    public void Verify()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
        }

        if (expected is { } checksum && _checksum.GetCurrentHashAsUInt32() != checksum)
        {
            throw new InvalidDataException("The checksum of a part does not match its content");
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
