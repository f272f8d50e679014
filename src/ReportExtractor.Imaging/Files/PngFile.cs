using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using ReportExtractor.Imaging.Decoding;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Files;

/// <summary>Reads PNG files (W3C, Portable Network Graphics, third edition).</summary>
internal static class PngFile
{
    private const int SignatureLength = 8;

    /// <summary>A chunk's length and name before its data, and its checksum behind them.</summary>
    private const int ChunkHeader = 8;
    private const int ChunkEnd = 4;

    private const double InchesPerMetre = 39.3701;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">It is damaged or too large.</exception>
    public static GrayImage Read(ReadOnlyMemory<byte> bytes, ImagingLimits limits, CancellationToken cancellationToken)
    {
        PngHeader? header = null;
        var (palette, opacity) = (Array.Empty<byte>(), Array.Empty<byte>());
        var (across, down) = (0u, 0u);
        using var packed = new MemoryStream();
        foreach (var (name, data) in Chunks(bytes))
        {
            switch (name)
            {
                case "IHDR":
                    header = PngHeader.Read(data.Span, limits);
                    break;
                case "PLTE":
                    palette = data.ToArray();
                    break;
                case "tRNS":
                    opacity = data.ToArray();
                    break;
                case "pHYs" when data.Length == 9 && data.Span[8] == 1:
                    across = BinaryPrimitives.ReadUInt32BigEndian(data.Span);
                    down = BinaryPrimitives.ReadUInt32BigEndian(data.Span[4..]);
                    break;
                case "IDAT":
                    packed.Write(data.Span);
                    break;
            }
        }

        if (header is null)
        {
            throw Damaged();
        }

        packed.Position = 0;
        var samples = new PngSamples(header, cancellationToken).Unpack(packed);
        var image = GreyMaker.Make(header.MeaningOf(palette, opacity), header.UnpackedBits, Row, cancellationToken);
        return across == 0 || down == 0
            ? image
            : image with { HorizontalDpi = across / InchesPerMetre, VerticalDpi = down / InchesPerMetre };

        void Row(int y, Span<byte> row)
        {
            var length = header.Width * header.Channels;
            header.Flatten(samples.AsSpan(y * length, length), row, opacity);
        }
    }

    /// <summary>The error of a file that breaks the format.</summary>
    /// <param name="cause">The cause, or null.</param>
    public static ImageException Damaged(Exception? cause = null) => new(ImageFaultKind.Damaged, ImagingMessages.Damaged("PNG"), cause);

    private static IEnumerable<(string Name, ReadOnlyMemory<byte> Data)> Chunks(ReadOnlyMemory<byte> bytes)
    {
        var at = SignatureLength;
        var name = "";
        while (name != "IEND")
        {
            if (at + ChunkHeader + ChunkEnd > bytes.Length)
            {
                throw Damaged();
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[at..]);
            if (length > bytes.Length - at - ChunkHeader - ChunkEnd)
            {
                throw Damaged();
            }

            var data = bytes.Slice(at + ChunkHeader, (int)length);
            var sum = BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[(at + ChunkHeader + (int)length)..]);
            if (Crc32.HashToUInt32(bytes.Span.Slice(at + 4, (int)length + 4)) != sum)
            {
                throw Damaged();
            }

            name = System.Text.Encoding.Latin1.GetString(bytes.Span.Slice(at + 4, 4));
            yield return (name, data);
            at += ChunkHeader + (int)length + ChunkEnd;
        }
    }
}
