using System.IO.Compression;
using System.Runtime.InteropServices;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-1 §7.4.4). The checksum is not verified, and a wrong or missing zlib header is accepted. Truncated or
/// invalid data give what comes before the error.
/// </summary>
internal static class FlateFilter
{
    /// <summary>The header of a zlib stream (RFC 1950 §2.2).</summary>
    private const int HeaderLength = 2;

    // Number of bytes between two checks of the cancellation token.
    private const int ReadAtOnce = 16 * 1024;

    /// <summary>Decodes the data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="limit">Maximum number of bytes of the result.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static byte[] Decode(ReadOnlyMemory<byte> data, long limit, CancellationToken cancellationToken)
    {
        if (HasHeader(data.Span))
        {
            return Inflate(data[HeaderLength..], limit, cancellationToken);
        }

        // Some writers add a line end before the data, some write a wrong header, some none.
        var trimmed = data[PdfCharacters.SkipWhiteSpace(data.Span, 0)..];
        if (trimmed.Length < data.Length && HasHeader(trimmed.Span))
        {
            return Inflate(trimmed[HeaderLength..], limit, cancellationToken);
        }

        var withHeader = data.Length > HeaderLength ? Inflate(data[HeaderLength..], limit, cancellationToken) : [];
        var withoutHeader = Inflate(data, limit, cancellationToken);
        return withHeader.Length >= withoutHeader.Length ? withHeader : withoutHeader;
    }

    /// <summary>
    /// True for a zlib header: the method is deflate, both bytes together are a multiple of 31, and no dictionary is required.
    /// </summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && (data[1] & 0x20) == 0 && ((data[0] << 8) | data[1]) % 31 == 0;

    private static byte[] Inflate(ReadOnlyMemory<byte> data, long limit, CancellationToken cancellationToken)
    {
        var output = new BoundedOutput(limit);
        if (!TryInflate(data, output, cancellationToken))
        {
            AddLastBytes(data, output);
        }

        return output.Complete();
    }

    private static bool TryInflate(ReadOnlyMemory<byte> data, BoundedOutput output, CancellationToken cancellationToken)
    {
        using var inflater = Open(data);
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var read = inflater.Read(output.Room(ReadAtOnce)[..ReadAtOnce]);
                if (read == 0)
                {
                    return true;
                }

                output.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>
    /// The read that failed may have produced bytes before the error without reporting their number. The data are read again up
    /// to that point, then byte by byte. At most one byte is lost, if the next block is invalid.
    /// </summary>
    private static void AddLastBytes(ReadOnlyMemory<byte> data, BoundedOutput output)
    {
        using var inflater = Open(data);
        var buffer = new byte[ReadAtOnce];
        try
        {
            for (var left = output.Length; left > 0;)
            {
                left -= inflater.Read(buffer, 0, (int)Math.Min(left, buffer.Length)) is > 0 and var read ? read : left;
            }

            for (var next = inflater.ReadByte(); next >= 0; next = inflater.ReadByte())
            {
                output.Write((byte)next);
            }
        }
        catch (InvalidDataException)
        {
            // The end of the valid data.
        }
    }

    private static DeflateStream Open(ReadOnlyMemory<byte> data)
    {
        var source = MemoryMarshal.TryGetArray(data, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);
        return new DeflateStream(source, CompressionMode.Decompress);
    }
}
