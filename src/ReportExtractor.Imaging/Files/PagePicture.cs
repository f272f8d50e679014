using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Files;

/// <summary>Makes the picture of a page by which a person compares what was read.</summary>
internal static class PagePicture
{
    /// <summary>Small type is legible with so many dots an inch, and a page takes some fifty kilobytes.</summary>
    private const double Dpi = 110;

    /// <summary>Makes the picture, as the page was before it was turned.</summary>
    /// <param name="page">The page.</param>
    /// <returns>A PNG file.</returns>
    public static byte[] Of(PreparedPage page)
    {
        var image = page.Image.Darkest ?? page.Image;
        var small = page.Dpi > Dpi ? Scaling.Shrink(image, Dpi / page.Dpi) : image;
        return PngWriter.Write(Turning.Apply(small, (Turn)((360 - (int)page.Turn) % 360)));
    }
}
