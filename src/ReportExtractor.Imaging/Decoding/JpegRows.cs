namespace ReportExtractor.Imaging.Decoding;

/// <summary>Gives the rows of a decoded JPEG picture.</summary>
/// <param name="planes">A plane for each component.</param>
/// <param name="width">The picture's width.</param>
/// <param name="isTransformed">True if the first three are light and two differences of colour.</param>
internal sealed class JpegRows(byte[][] planes, int width, bool isTransformed)
{
    private const int Half = 128;
    private const int Shift = 16;
    private const int Rounding = 1 << (Shift - 1);

    /// <summary>Gives a row.</summary>
    /// <param name="y">The row.</param>
    /// <param name="samples">Where its samples go.</param>
    public void Read(int y, Span<byte> samples)
    {
        var count = planes.Length;
        for (var x = 0; x < width; x++)
        {
            var pixel = samples.Slice(x * count, count);
            for (var i = 0; i < count; i++)
            {
                pixel[i] = planes[i][(y * width) + x];
            }

            if (isTransformed)
            {
                ToRgb(pixel);
            }
        }
    }

    /// <summary>From YCbCr (JFIF 1.02); the factors are times 65536.</summary>
    private static void ToRgb(Span<byte> pixel)
    {
        var (y, cb, cr) = (pixel[0], pixel[1] - Half, pixel[2] - Half);
        pixel[0] = Clamp(y + (((91881 * cr) + Rounding) >> Shift));
        pixel[1] = Clamp(y - (((22554 * cb) + (46802 * cr) + Rounding) >> Shift));
        pixel[2] = Clamp(y + (((116130 * cb) + Rounding) >> Shift));
    }

    private static byte Clamp(int value) => (byte)Math.Clamp(value, 0, byte.MaxValue);
}
