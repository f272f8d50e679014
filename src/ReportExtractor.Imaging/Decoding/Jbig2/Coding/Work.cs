namespace ReportExtractor.Imaging.Decoding.Jbig2.Coding;

/// <summary>Bounds the work that a stream may ask for: a few bytes can name any size.</summary>
/// <param name="limits">The limits.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class Work(ImagingLimits limits, CancellationToken cancellationToken)
{
    /// <summary>Pixels that are decoded or painted for one of the picture. Real pages paint each pixel two or three times.</summary>
    private const int MostTimes = 8;

    /// <summary>Symbols of a dictionary, and of a page. A page of text has some thousands.</summary>
    private const int MostSymbols = 100_000;

    private long _pixels = (long)limits.MaxPixels * MostTimes;

    /// <summary>Makes a picture, and counts it.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <exception cref="ImageException">It is too large.</exception>
    public Bitmap Bitmap(long width, long height)
    {
        if (width is < 0 or > int.MaxValue || height is < 0 or > int.MaxValue || width * height > limits.MaxPixels)
        {
            throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(limits.MaxPixels));
        }

        Spend(width * height);
        return new Bitmap((int)width, (int)height);
    }

    /// <summary>Counts pixels.</summary>
    /// <param name="pixels">How many.</param>
    /// <exception cref="ImageException">There are too many.</exception>
    public void Spend(long pixels)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _pixels -= pixels + 1;
        if (_pixels < 0)
        {
            throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooMuchWork());
        }
    }

    /// <summary>Checks a number of symbols.</summary>
    /// <param name="count">The number.</param>
    /// <exception cref="ImageException">It is too large.</exception>
    public static int Symbols(long count) =>
        count is >= 0 and <= MostSymbols ? (int)count : throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooMuchWork());

    /// <summary>The error of data that break the format.</summary>
    public static ImageException Damaged(Exception? cause = null) =>
        new(ImageFaultKind.Damaged, ImagingMessages.Damaged("JBIG2Decode"), cause);
}
