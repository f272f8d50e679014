using System.Buffers.Binary;

namespace ReportExtractor.Scoring.Sources.Files;

/// <summary>The bytes of a compressed file, which headers, data and trailers of its members are taken from.</summary>
/// <param name="packed">The compressed file. It is closed with this stream.</param>
internal sealed class GzipInput(Stream packed) : ReadOnlyStream
{
    // The flags of a header (RFC 1952, 2.3.1).
    private const int HeaderCheck = 2;
    private const int Extra = 4;
    private const int Name = 8;
    private const int Comment = 16;

    /// <summary>Magic number, method, flags, time, and two bytes on how and where it was made.</summary>
    private const int HeaderLength = 10;

    /// <summary>As much as a deflate stream asks for.</summary>
    private const int LongestPiece = 8 * 1024;

    private readonly byte[] _buffer = new byte[8 * LongestPiece];

    private int _at;
    private int _end;
    private int _lastPiece;
    private long _taken;

    /// <summary>What a member begins with: the magic number, and the one method that there is.</summary>
    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 8];

    /// <summary>Whether a file begins as one that is compressed by gzip.</summary>
    /// <param name="head">Its first bytes.</param>
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith(Magic);

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => !Has(1);

    /// <summary>Hands out a piece of a member's data.</summary>
    /// <param name="buffer">Where to.</param>
    /// <exception cref="InvalidDataException">The file ends here: a member's data are never asked for beyond their end.</exception>
    public override int Read(Span<byte> buffer)
    {
        Need(1);
        var count = Math.Min(Math.Min(buffer.Length, LongestPiece), _end - _at);
        _buffer.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        _taken += count;
        return count;
    }

    /// <summary>Skips the header of a member.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public void SkipHeader()
    {
        Need(HeaderLength);
        if (!_buffer.AsSpan(_at).StartsWith(Magic))
        {
            throw new InvalidDataException();
        }

        var flags = _buffer[_at + Magic.Length];
        _at += HeaderLength;
        if ((flags & Extra) != 0)
        {
            Need(sizeof(ushort));
            Skip(sizeof(ushort) + BinaryPrimitives.ReadUInt16LittleEndian(_buffer.AsSpan(_at)));
        }

        SkipText(flags & Name);
        SkipText(flags & Comment);
        Skip((flags & HeaderCheck) == 0 ? 0 : sizeof(ushort));
        _taken = 0;
    }

    /// <summary>Goes behind the trailer of a member, which stands in the piece that was handed out last, or right behind it.</summary>
    /// <param name="trailer">The trailer.</param>
    /// <param name="shortestData">How many bytes of data stand before it at least.</param>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public void SkipPast(ReadOnlySpan<byte> trailer, int shortestData)
    {
        Has(trailer.Length);
        var from = Math.Max(_lastPiece, (int)Math.Max(0, _at - _taken + shortestData));
        var place = _buffer.AsSpan(from, Math.Min(_end, _at + trailer.Length) - from).IndexOf(trailer);
        _at = place < 0 ? throw new InvalidDataException() : from + place + trailer.Length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private void SkipText(int flag)
    {
        for (var isOver = flag == 0; !isOver; _at++)
        {
            Need(1);
            isOver = _buffer[_at] == 0;
        }
    }

    private void Skip(int count)
    {
        for (; count > 0; count--)
        {
            Need(1);
            _at++;
        }
    }

    private void Need(int count)
    {
        _lastPiece = _at;
        if (!Has(count))
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>Whether so many bytes are left. The piece that was handed out last stays in the buffer.</summary>
    private bool Has(int count)
    {
        if (_end - _at >= count)
        {
            return true;
        }

        var kept = _end - _lastPiece;
        _buffer.AsSpan(_lastPiece, kept).CopyTo(_buffer);
        (_at, _end, _lastPiece) = (_at - _lastPiece, kept, 0);
        _end += packed.ReadAtLeast(_buffer.AsSpan(_end), count - (_end - _at), throwOnEndOfStream: false);
        return _end - _at >= count;
    }
}
