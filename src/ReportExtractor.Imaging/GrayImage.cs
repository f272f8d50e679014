namespace ReportExtractor.Imaging;

/// <summary>A grey picture: one byte a pixel, 0 black to 255 white, rows from the top.</summary>
internal sealed record GrayImage
{
    /// <summary>Creates a picture of pixels that are already there.</summary>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="pixels">Its pixels, row by row; kept, not copied.</param>
    public GrayImage(int width, int height, byte[] pixels)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfNotEqual(pixels.LongLength, (long)width * height);
        (Width, Height, Pixels) = (width, height, pixels);
    }

    /// <summary>Creates a black picture.</summary>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public GrayImage(int width, int height)
        : this(width, height, new byte[checked(width * height)])
    {
    }

    /// <summary>Its width in pixels.</summary>
    public int Width { get; }

    /// <summary>Its height in pixels.</summary>
    public int Height { get; }

    /// <summary>Its pixels, row by row.</summary>
    public byte[] Pixels { get; }

    /// <summary>
    /// The same picture by the darkest of its channels, where this one has the lightest; null if it has no colours. Stamps are in it.
    /// </summary>
    public GrayImage? Darkest { get; init; }

    /// <summary>Pixels per inch across, or null if nothing says so.</summary>
    public double? HorizontalDpi { get; init; }

    /// <summary>Pixels per inch down, or null if nothing says so.</summary>
    public double? VerticalDpi { get; init; }

    /// <summary>The box of the whole picture.</summary>
    public PixelBox Box => new(0, 0, Width, Height);

    /// <summary>A row of pixels.</summary>
    /// <param name="y">Its number from the top.</param>
    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>A copy of a part of the picture.</summary>
    /// <param name="box">The part; what is outside of the picture is left out.</param>
    public GrayImage Crop(PixelBox box)
    {
        var part = box.Intersect(Box);
        var crop = new GrayImage(part.Width, part.Height) { HorizontalDpi = HorizontalDpi, VerticalDpi = VerticalDpi };
        for (var y = 0; y < part.Height; y++)
        {
            Row(part.Top + y).Slice(part.Left, part.Width).CopyTo(crop.Row(y));
        }

        return crop;
    }
}
