namespace ReportExtractor.Imaging;

/// <summary>Limits on the resources that one picture may use.</summary>
internal sealed record ImagingLimits
{
    /// <summary>Default limits.</summary>
    public static ImagingLimits Default { get; } = new();

    /// <summary>Maximum number of pixels of a picture. A4 at 600 dpi has 35 million.</summary>
    public int MaxPixels { get; init; } = 50_000_000;

    /// <summary>Maximum number of bytes of a picture's samples before they become pixels. A4 at 300 dpi in colour has 26 million.</summary>
    public int MaxSampleBytes { get; init; } = 160_000_000;

    /// <summary>Maximum number of pictures of a page, and of pages of a picture file. A page in strips has about sixty.</summary>
    public int MaxImages { get; init; } = 400;

    /// <summary>Pages with more dots an inch are made smaller: more costs time and reads no better.</summary>
    public int WorkingDpi { get; init; } = 300;

    /// <summary>Refuses a picture without pixels, or with too many.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <exception cref="ImageException">The size is not possible.</exception>
    public void Check(int width, int height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("size"));
        }

        if ((long)width * height > MaxPixels)
        {
            throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(MaxPixels));
        }
    }
}
