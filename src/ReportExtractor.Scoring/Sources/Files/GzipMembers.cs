using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace ReportExtractor.Scoring.Sources.Files;

/// <summary>
/// Unpacks a file that is compressed by gzip (RFC 1952): one member, or several behind one another. The framework's own stream takes a
/// file that was cut off for a whole one, and what stands behind the last member for nothing; here both are errors.
/// </summary>
/// <param name="packed">The compressed file. It is closed with this stream.</param>
internal sealed class GzipMembers(Stream packed) : ReadOnlyStream
{
    // CRC-32 and length modulo 2^32 of what a member holds.
    private const int TrailerLength = 8;

    /// <summary>No data that deflate writes are shorter.</summary>
    private const int ShortestData = 2;

    private readonly GzipInput _input = new(packed);
    private readonly Crc32 _crc = new();
    private DeflateStream? _member;
    private uint _length;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty && (_member is not null || TryBegin()))
        {
            var count = _member!.Read(buffer);
            if (count > 0)
            {
                _crc.Append(buffer[..count]);
                _length += (uint)count;
                return count;
            }

            End();
        }

        return 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _member?.Dispose();
            _input.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool TryBegin()
    {
        if (_input.IsAtEnd)
        {
            return false;
        }

        _input.SkipHeader();
        _member = new DeflateStream(_input, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    /// <summary>
    /// Finds the end of a member. A deflate stream does not tell how much of its last piece of input it needed; but what stands behind
    /// that is known, eight bytes of check and length.
    /// </summary>
    private void End()
    {
        _member!.Dispose();
        _member = null;
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[sizeof(uint)..], _length);
        _input.SkipPast(trailer, ShortestData);
        _crc.Reset();
        _length = 0;
    }
}
