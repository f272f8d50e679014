namespace ReportExtractor.Imaging.Decoding.Jbig2.Coding;

/// <summary>A picture of black and white: one byte a pixel, 1 for black. What is outside of it is white.</summary>
/// <param name="width">Its width.</param>
/// <param name="height">Its height.</param>
internal sealed class Bitmap(int width, int height)
{
    /// <summary>Its width.</summary>
    public int Width { get; } = width;

    /// <summary>Its height.</summary>
    public int Height { get; } = height;

    /// <summary>Its pixels, row by row.</summary>
    public byte[] Pixels { get; } = new byte[checked(width * height)];

    /// <summary>A pixel.</summary>
    /// <param name="x">Its column.</param>
    /// <param name="y">Its row.</param>
    public int this[int x, int y] => (uint)x < (uint)Width && (uint)y < (uint)Height ? Pixels[(y * Width) + x] : 0;

    /// <summary>A row of pixels.</summary>
    /// <param name="y">Its number.</param>
    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>Paints another picture onto this one.</summary>
    /// <param name="other">The picture.</param>
    /// <param name="left">Where its left edge goes.</param>
    /// <param name="top">Where its upper edge goes.</param>
    /// <param name="combination">How pixels are combined.</param>
    public void Paint(Bitmap other, int left, int top, Combination combination)
    {
        var (fromX, toX) = (Math.Max(0, -(long)left), Math.Min(other.Width, Width - (long)left));
        var (fromY, toY) = (Math.Max(0, -(long)top), Math.Min(other.Height, Height - (long)top));
        for (var y = fromY; y < toY && fromX < toX; y++)
        {
            var source = other.Row((int)y)[(int)fromX..(int)toX];
            var target = Row((int)(top + y)).Slice((int)(left + fromX), source.Length);
            for (var x = 0; x < source.Length; x++)
            {
                target[x] = combination switch
                {
                    Combination.Or => (byte)(target[x] | source[x]),
                    Combination.And => (byte)(target[x] & source[x]),
                    Combination.Xor => (byte)(target[x] ^ source[x]),
                    Combination.Xnor => (byte)(1 ^ target[x] ^ source[x]),
                    _ => source[x],
                };
            }
        }
    }

    /// <summary>A copy of a part.</summary>
    /// <param name="left">Its first column.</param>
    /// <param name="top">Its first row.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    public Bitmap Part(int left, int top, int width, int height)
    {
        var part = new Bitmap(width, height);
        part.Paint(this, -left, -top, Combination.Replace);
        return part;
    }
}
