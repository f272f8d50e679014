using System.Buffers;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// Takes a filter's output, up to a limit. It stands in pieces until it is complete, so that a bomb is stopped before it takes more
/// memory than the limit. The pieces are borrowed, and given back when the output is taken.
/// </summary>
/// <param name="limit">The most bytes.</param>
internal sealed class BoundedOutput(long limit)
{
    private const int FirstPiece = 4 * 1024;
    private const int LargestPiece = 1024 * 1024;

    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _piece = [];
    private int _used;
    private long _fullLength;

    /// <summary>How many bytes were written.</summary>
    public long Length => _fullLength + _used;

    /// <summary>Room to write to; what was written is told by <see cref="Advance"/>.</summary>
    /// <param name="least">How many bytes at least.</param>
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

    /// <summary>Tells how many bytes were written to the room.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="PdfException">There are more bytes than the limit.</exception>
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

    /// <summary>Ends the output.</summary>
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
