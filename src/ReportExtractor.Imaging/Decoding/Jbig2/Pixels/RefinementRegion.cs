using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

/// <summary>Decodes pictures that are much like others (ITU-T T.88 §6.3).</summary>
/// <param name="template">The number of the template.</param>
/// <param name="adaptive">The places of the pixels of template 0 that the stream chooses.</param>
internal sealed class RefinementRegion(int template, IReadOnlyList<(int X, int Y)> adaptive)
{
    /// <summary>The contexts of the larger template.</summary>
    public const int MostContexts = 1 << 13;

    private static readonly (int X, int Y)[] Usual = [(-1, -1), (-1, -1)];

    /// <summary>Of each template: the pixels of the new picture that count, by their bits.</summary>
    private static readonly (int X, int Y)[][] Own = [[(-1, 0), (1, -1), (0, -1)], [(-1, 0), (1, -1), (0, -1), (-1, -1)]];

    /// <summary>Of each template: the pixels of the other picture that count.</summary>
    private static readonly (int X, int Y)[][] Others =
    [
        [(1, 1), (0, 1), (-1, 1), (1, 0), (0, 0), (-1, 0), (1, -1), (0, -1)], [(1, 1), (0, 1), (1, 0), (0, 0), (-1, 0), (0, -1)],
    ];

    /// <summary>Of each template: the context of the middle pixel of the other picture alone.</summary>
    private static readonly int[] Typical = [0x100, 0x080];

    private readonly (int X, int Y)[] _own = template == 0 ? [.. Own[0], adaptive[0]] : Own[1];
    private readonly (int X, int Y)[] _others = template == 0 ? [.. Others[0], adaptive[1]] : Others[1];

    /// <summary>The states of its contexts, which a later dictionary may go on with.</summary>
    public byte[] Contexts { get; init; } = new byte[MostContexts];

    /// <summary>The places of pixels that a stream chooses, as it states them.</summary>
    /// <param name="reader">The stream.</param>
    /// <param name="template">The template.</param>
    public static IReadOnlyList<(int X, int Y)> ReadAdaptive(BitReader reader, int template) =>
        template == 0 ? [(reader.SignedByte(), reader.SignedByte()), (reader.SignedByte(), reader.SignedByte())] : Usual;

    /// <summary>Decodes a picture.</summary>
    /// <param name="decoder">The decoder.</param>
    /// <param name="bitmap">The picture, white.</param>
    /// <param name="other">The picture that it is like.</param>
    /// <param name="left">Where the other's left edge is on it.</param>
    /// <param name="top">Where the other's upper edge is on it.</param>
    /// <param name="isTypical">True if what is of one colour all around stays so in some rows.</param>
    public void Decode(ArithmeticDecoder decoder, Bitmap bitmap, Bitmap other, int left, int top, bool isTypical = false)
    {
        var keeps = 0;
        for (var y = 0; y < bitmap.Height; y++)
        {
            keeps ^= isTypical ? decoder.Bit(Contexts, Typical[template]) : 0;
            for (var x = 0; x < bitmap.Width; x++)
            {
                var colour = keeps == 1 ? ColourAround(other, x - left, y - top) : null;
                bitmap.Pixels[(y * bitmap.Width) + x] =
                    (byte)(colour ?? decoder.Bit(Contexts, ContextOf(bitmap, other, x, y, left, top)));
            }
        }
    }

    private static int? ColourAround(Bitmap other, int x, int y)
    {
        var colour = other[x, y];
        for (var i = 0; i < 9; i++)
        {
            if (other[x + (i % 3) - 1, y + (i / 3) - 1] != colour)
            {
                return null;
            }
        }

        return colour;
    }

    private int ContextOf(Bitmap bitmap, Bitmap other, int x, int y, int left, int top)
    {
        var (context, bit) = (0, 0);
        foreach (var (dx, dy) in _own)
        {
            context |= bitmap[x + dx, y + dy] << bit++;
        }

        foreach (var (dx, dy) in _others)
        {
            context |= other[x - left + dx, y - top + dy] << bit++;
        }

        return context;
    }
}
