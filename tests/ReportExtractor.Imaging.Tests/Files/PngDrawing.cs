using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace ReportExtractor.Imaging.Tests.Files;

/// <summary>Writes PNG files of black and white in any way to store pixels, with all filters.</summary>
internal sealed class PngDrawing(int width, int height, int colour, int bits, bool isInterlaced)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private int Channels => colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public byte[] Write(Func<int, int, bool> isInk)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bits, (byte)colour, (byte)(isInterlaced ? 1 : 0));
        Chunk(file, "IHDR", header);
        if (colour == 3)
        {
            Chunk(file, "PLTE", [255, 255, 255, 0, 0, 0]);
        }

        Chunk(file, "IDAT", Packed(isInk));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(Stream file, string name, byte[] data)
    {
        var named = (byte[])[.. Encoding.ASCII.GetBytes(name), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(named));
        file.Write(number);
    }

    private byte[] Packed(Func<int, int, bool> isInk)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            foreach (var (x0, y0, stepX, stepY) in isInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                var count = (width - x0 + stepX - 1) / stepX;
                var above = new byte[((count * Channels * bits) + 7) / 8];
                for (var y = y0; y < height && count > 0; y += stepY)
                {
                    var row = Row(Enumerable.Range(0, count).Select(i => isInk(x0 + (i * stepX), y)), above.Length);
                    var filter = y % 5;
                    zip.WriteByte((byte)filter);
                    zip.Write(Filtered(filter, row, above));
                    above = row;
                }
            }
        }

        return packed.ToArray();
    }

    private byte[] Row(IEnumerable<bool> inks, int length)
    {
        var row = new byte[length];
        var most = (1 << bits) - 1;
        var at = 0;
        foreach (var isInk in inks)
        {
            for (var channel = 0; channel < Channels; channel++, at += bits)
            {
                var isOpacity = colour >= 4 && channel == Channels - 1;
                var value = isOpacity ? most : colour == 3 ? (isInk ? 1 : 0) : isInk ? 0 : most;
                if (bits == 16)
                {
                    (row[at / 8], row[(at / 8) + 1]) = ((byte)(value >> 8), (byte)value);
                }
                else
                {
                    row[at / 8] |= (byte)(value << (8 - bits - (at % 8)));
                }
            }
        }

        return row;
    }

    private byte[] Filtered(int filter, byte[] row, byte[] above)
    {
        var back = Math.Max(1, Channels * bits / 8);
        return
        [
            .. row.Select((value, i) =>
                (byte)(value - Guess(filter, i < back ? 0 : row[i - back], above[i], i < back ? 0 : above[i - back]))),
        ];
    }

    private static int Guess(int filter, int left, int up, int corner)
    {
        var guess = left + up - corner;
        var nearest = ((int[])[left, up, corner]).MinBy(value => Math.Abs(guess - value));
        return filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => nearest, _ => 0 };
    }
}
