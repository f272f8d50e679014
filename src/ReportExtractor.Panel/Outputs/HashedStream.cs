using System.Security.Cryptography;

namespace ReportExtractor.Panel.Outputs;

/// <summary>A new file that is written once, from begin to end, with its hash.</summary>
internal sealed class HashedStream : Stream
{
    private readonly string _name;
    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private WrittenFile? _written;
    private long _length;

    /// <summary>Creates the file.</summary>
    /// <param name="name">The name that it will have.</param>
    /// <param name="path">Where it is written.</param>
    public HashedStream(string name, string path)
    {
        _name = name;
        FilePath = path;
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 64 * 1024);
    }

    /// <summary>Where the file is written.</summary>
    public string FilePath { get; }

    /// <summary>Its length and hash. Nothing can be written after they were asked for.</summary>
    public WrittenFile Written => _written ??= new WrittenFile(_name, _length, Convert.ToHexStringLower(_hash.GetHashAndReset()));

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush() => _file.Flush();

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _file.Write(buffer);
        _hash.AppendData(buffer);
        _length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <remarks>
    /// Written at once. If each piece were waited for, a Parquet file would be written by one thread and another, and every thread would
    /// keep buffers of tens of megabytes.
    /// </remarks>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        Flush();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ = Written;
            _file.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
