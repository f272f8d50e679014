using System.Buffers;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// The output of a filter, up to a limit. It is kept in pieces until it is complete, so that a decompression bomb is stopped
/// before it uses more memory than the limit. The pieces are rented, and returned when the output is complete.
/// </summary>
/// <param name="limit">Maximum number of bytes.</param>
internal sealed class BoundedOutput(long limit)
{
    // Pieces double in size between these lengths in bytes.
    private const int FirstPiece = 4 * 1024;
    private const int LargestPiece = 1024 * 1024;

    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _piece = [];
    private int _used;
    private long _fullLength;

    /// <summary>Number of bytes written.</summary>
    public long Length => _fullLength + _used;

    /// <summary>A buffer to write to. <see cref="Advance"/> must follow.</summary>
    /// <param name="least">Minimum number of bytes.</param>
    public Span<byte> Room(int least)
    {
        if (_piece.Length - _used < least)
        {
            _full.Add((_piece, _used));
            _fullLength += _used;
            _piece = ArrayPool<byte>.Shared.Rent(Math.Max(least, Math.Clamp(_piece.Length * 2, FirstPiece, LargestPiece)));
            _used = 0;
        }

        return _piece.AsSpan(_used);
    }

    /// <summary>Counts the bytes that were written to the buffer.</summary>
    /// <param name="count">Number of bytes.</param>
    /// <exception cref="PdfException">The limit is exceeded.</exception>
    public void Advance(int count)
    {
        _used += count;
        if (Length > limit)
        {
            throw new PdfException(PdfFailure.TooLarge, PdfMessages.StreamTooLarge(limit));
        }
    }

    /// <summary>Writes a byte.</summary>
    /// <param name="value">The byte.</param>
    public void Write(byte value)
    {
        Room(1)[0] = value;
        Advance(1);
    }

    /// <summary>Writes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Advance(bytes.Length);
    }

    /// <summary>Completes the output.</summary>
    /// <returns>All bytes that were written.</returns>
    public byte[] Complete()
    {
        var all = GC.AllocateUninitializedArray<byte>(checked((int)Length));
        var at = 0;
        foreach (var (bytes, length) in _full.Append((_piece, _used)))
        {
            bytes.AsSpan(0, length).CopyTo(all.AsSpan(at));
            at += length;
            ArrayPool<byte>.Shared.Return(bytes);
        }

        (_piece, _used, _fullLength) = ([], 0, 0);
        _full.Clear();
        return all;
    }
}
