using System.Buffers.Binary;

namespace ReportExtractor.Imaging.Tests.Decoding;

/// <summary>Writes streams of JBIG2 with one page and one region of pixels.</summary>
internal static class Jbig2Drawing
{
    /// <summary>Of each template the pixels that count, from the lowest bit of the context (ITU-T T.88, figures 3 to 6).</summary>
    private static readonly (int X, int Y)[][] Templates =
    [
        [
            (-1, 0), (-2, 0), (-3, 0), (-4, 0), (3, -1), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (-3, -1),
            (2, -2), (1, -2), (0, -2), (-1, -2), (-2, -2),
        ],
        [(-1, 0), (-2, 0), (-3, 0), (3, -1), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (2, -2), (1, -2), (0, -2), (-1, -2)],
        [(-1, 0), (-2, 0), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (1, -2), (0, -2), (-1, -2)],
        [(-1, 0), (-2, 0), (-3, 0), (-4, 0), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (-3, -1)],
    ];

    private static readonly sbyte[][] Adaptive = [[3, -1, -3, -1, 2, -2, -2, -2], [3, -1], [2, -1], [2, -1]];

    /// <summary>A stream; without a region if there is no ink.</summary>
    public static byte[] Stream(int width, int height, int template, Func<int, int, bool>? isInk)
    {
        using var stream = new MemoryStream();
        Segment(stream, 0, 48, [.. Number(width), .. Number(height), .. new byte[8], 0, 0, 0]);
        if (isInk is not null)
        {
            byte[] places = [.. Adaptive[template].Select(place => (byte)place)];
            byte[] info = [.. Number(width), .. Number(height), .. new byte[8], 0, (byte)(template << 1)];
            Segment(stream, 1, 38, [.. info, .. places, .. Pixels(width, height, Templates[template], isInk)]);
            Segment(stream, 2, 49, []);
        }

        return stream.ToArray();
    }

    private static byte[] Pixels(int width, int height, (int X, int Y)[] template, Func<int, int, bool> isInk)
    {
        var encoder = new ArithmeticEncoder();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var context = 0;
                for (var bit = 0; bit < template.Length; bit++)
                {
                    var (u, v) = (x + template[bit].X, y + template[bit].Y);
                    context |= u >= 0 && v >= 0 && u < width && isInk(u, v) ? 1 << bit : 0;
                }

                encoder.Encode(context, isInk(x, y) ? 1 : 0);
            }
        }

        return encoder.Finish();
    }

    private static void Segment(Stream stream, int number, byte type, byte[] data) =>
        stream.Write([.. Number(number), type, 0, 1, .. Number(data.Length), .. data]);

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
