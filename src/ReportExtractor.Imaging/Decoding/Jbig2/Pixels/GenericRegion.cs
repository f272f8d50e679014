using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

/// <summary>Decodes pictures pixel by pixel, each by those that are known around it (ITU-T T.88 §6.2).</summary>
/// <param name="template">The number of the template: which pixels around it count.</param>
/// <param name="adaptive">The places of the pixels of the template that the stream chooses.</param>
internal sealed class GenericRegion(int template, IReadOnlyList<(int X, int Y)> adaptive)
{
    /// <summary>The contexts of the largest template.</summary>
    public const int MostContexts = 1 << 16;

    /// <summary>
    /// Of each template: bits of the second row above, the first above and the row itself, and how far the first two reach right.
    /// </summary>
    private static readonly (int Second, int SecondAhead, int First, int FirstAhead, int Own, int Typical)[] Templates =
    [
        (5, 2, 7, 3, 4, 0x9B25), (4, 2, 6, 3, 3, 0x0795), (3, 1, 5, 2, 2, 0x00E5), (0, 0, 6, 2, 4, 0x0195),
    ];

    /// <summary>Of each template: where the pixels are unless the stream chooses others, and their bits of the context.</summary>
    private static readonly (int X, int Y, int Bit)[][] Usual =
    [
        [(3, -1, 4), (-3, -1, 10), (2, -2, 11), (-2, -2, 15)], [(3, -1, 3)], [(2, -1, 2)], [(2, -1, 4)],
    ];

    private readonly (int X, int Y, int Bit)[] _moved =
    [
        .. Usual[template].Zip(adaptive, (usual, place) => (Usual: usual, Place: place))
            .Where(pair => (pair.Usual.X, pair.Usual.Y) != pair.Place)
            .Select(pair => (pair.Place.X, pair.Place.Y, pair.Usual.Bit)),
    ];

    /// <summary>The states of its contexts, which a later dictionary may go on with.</summary>
    public byte[] Contexts { get; init; } = new byte[MostContexts];

    /// <summary>Where the pixels are that a stream may choose.</summary>
    /// <param name="template">The template.</param>
    public static (int X, int Y)[] UsualOf(int template) => Array.ConvertAll(Usual[template], place => (place.X, place.Y));

    /// <summary>Reads where the stream chooses them to be.</summary>
    /// <param name="reader">The stream.</param>
    /// <param name="template">The template.</param>
    public static (int X, int Y)[] ReadAdaptive(BitReader reader, int template) =>
        [.. Usual[template].Select(_ => ((int)reader.SignedByte(), (int)reader.SignedByte()))];

    /// <summary>Decodes a picture.</summary>
    /// <param name="decoder">The decoder.</param>
    /// <param name="bitmap">The picture, white.</param>
    /// <param name="isTypical">True if rows that are as the one above are only said to be so.</param>
    /// <param name="skipped">Pixels that are white and not coded, or null.</param>
    public void Decode(ArithmeticDecoder decoder, Bitmap bitmap, bool isTypical = false, Bitmap? skipped = null)
    {
        var repeats = 0;
        for (var y = 0; y < bitmap.Height; y++)
        {
            repeats ^= isTypical ? decoder.Bit(Contexts, Templates[template].Typical) : 0;
            if (repeats == 0)
            {
                DecodeRow(decoder, bitmap, y, skipped);
            }
            else if (y > 0)
            {
                bitmap.Row(y - 1).CopyTo(bitmap.Row(y));
            }
        }
    }

    private void DecodeRow(ArithmeticDecoder decoder, Bitmap bitmap, int y, Bitmap? skipped)
    {
        var (secondBits, secondAhead, firstBits, firstAhead, ownBits, _) = Templates[template];
        var own = bitmap.Row(y);
        var first = y > 0 ? bitmap.Row(y - 1) : default;
        var second = y > 1 ? bitmap.Row(y - 2) : default;
        var (above2, above1, before) = (0, 0, 0);
        for (var x = 0; x < secondAhead; x++)
        {
            above2 = (above2 << 1) | At(second, x);
        }

        for (var x = 0; x < firstAhead; x++)
        {
            above1 = (above1 << 1) | At(first, x);
        }

        for (var x = 0; x < own.Length; x++)
        {
            above2 = secondBits == 0 ? 0 : ((above2 << 1) | At(second, x + secondAhead)) & ((1 << secondBits) - 1);
            above1 = ((above1 << 1) | At(first, x + firstAhead)) & ((1 << firstBits) - 1);
            if (skipped is null || skipped[x, y] == 0)
            {
                var context = (((above2 << firstBits) | above1) << ownBits) | before;
                own[x] = (byte)decoder.Bit(Contexts, _moved.Length == 0 ? context : Move(context, bitmap, x, y));
            }

            before = ((before << 1) | own[x]) & ((1 << ownBits) - 1);
        }
    }

    private static int At(ReadOnlySpan<byte> row, int x) => x < row.Length ? row[x] : 0;

    private int Move(int context, Bitmap bitmap, int x, int y)
    {
        foreach (var (dx, dy, bit) in _moved)
        {
            context = (context & ~(1 << bit)) | (bitmap[x + dx, y + dy] << bit);
        }

        return context;
    }
}
