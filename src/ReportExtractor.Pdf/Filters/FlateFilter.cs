using System.IO.Compression;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-1 §7.4.4). A wrong or missing zlib header is accepted. Truncated or invalid data give what comes before
/// the error. Data with a wrong checksum are given too; <see cref="FlateData.IsDamaged"/> says so.
/// </summary>
internal static class FlateFilter
{
    /// <summary>The header of a zlib stream (RFC 1950 §2.2).</summary>
    private const int HeaderLength = 2;

    // Number of bytes between two checks of the cancellation token.
    private const int ReadAtOnce = 16 * 1024;

    // An empty stored block: a writer that flushes its data and does not end them leaves it last (zlib's Z_SYNC_FLUSH).
    private static ReadOnlySpan<byte> Flushed => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>Decodes the data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="limit">Maximum number of bytes of the result.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static FlateData Decode(ReadOnlyMemory<byte> data, long limit, CancellationToken cancellationToken)
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

        var withHeader = Inflate(data[Math.Min(HeaderLength, data.Length)..], limit, cancellationToken);
        var withoutHeader = Inflate(data, limit, cancellationToken);
        return withHeader.Bytes.Length >= withoutHeader.Bytes.Length ? withHeader : withoutHeader;
    }

    /// <summary>
    /// True for a zlib header: the method is deflate, both bytes together are a multiple of 31, and no dictionary is required.
    /// </summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && (data[1] & 0x20) == 0 && ((data[0] << 8) | data[1]) % 31 == 0;

    private static FlateData Inflate(ReadOnlyMemory<byte> data, long limit, CancellationToken cancellationToken)
    {
        var output = new BoundedOutput(limit);
        using var input = FlateInput.Open(data);
        if (!TryInflate(input, output, cancellationToken))
        {
            AddLastBytes(data, output);
            return new FlateData(output.Complete(), IsDamaged: true);
        }

        var bytes = output.Complete();
        var isDamaged = input.HasRunOut
            ? !data.IsEmpty && !data.Span.EndsWith(Flushed)
            : input.IsAtEnd && !Adler32.IsPlausible(data.Span[(int)input.Position..], bytes);
        return new FlateData(bytes, isDamaged);
    }

    private static bool TryInflate(FlateInput input, BoundedOutput output, CancellationToken cancellationToken)
    {
        using var inflater = new DeflateStream(input, CompressionMode.Decompress, leaveOpen: true);
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
        using var inflater = new DeflateStream(FlateInput.Open(data), CompressionMode.Decompress);
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
}
