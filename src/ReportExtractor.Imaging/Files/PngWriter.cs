using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace ReportExtractor.Imaging.Files;

/// <summary>Writes PNG files of sixteen greys.</summary>
internal static class PngWriter
{
    private const int Bits = 4;

    /// <summary>Writes a picture.</summary>
    /// <param name="image">The picture.</param>
    public static byte[] Write(GrayImage image)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        header[8] = Bits;
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Packed(image));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Packed(GrayImage image)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var line = new byte[1 + ((image.Width + 1) / 2)];
            for (var y = 0; y < image.Height; y++)
            {
                line.AsSpan().Clear();
                var row = image.Row(y);
                for (var x = 0; x < row.Length; x++)
                {
                    line[1 + (x / 2)] |= (byte)((row[x] >> Bits) << (x % 2 == 0 ? Bits : 0));
                }

                zip.Write(line);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string name, ReadOnlySpan<byte> data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(named));
        file.Write(number);
    }
}
