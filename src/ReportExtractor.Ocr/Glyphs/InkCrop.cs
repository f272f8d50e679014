using ReportExtractor.Imaging;

namespace ReportExtractor.Ocr.Glyphs;

/// <summary>A part of a page as ink: 0 paper to 1 the darkest of the part.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Ink">Its pixels, row by row.</param>
/// <param name="Dpi">The dots an inch of the page.</param>
internal sealed record InkCrop(int Width, int Height, float[] Ink, double Dpi)
{
    /// <summary>
    /// Less contrast than this, of 255 steps, is noise of the paper: the darkest of an empty cell is no ink. Faint ink of carbon copies
    /// has more.
    /// </summary>
    private const int LeastContrast = 72;

    /// <summary>The share of pixels that are darker than what counts as the darkest: single dark pixels are dust.</summary>
    private const double DarkestShare = 0.004;

    /// <summary>The ink of a crop.</summary>
    /// <param name="crop">The crop: white paper, dark ink.</param>
    /// <param name="dpi">The dots an inch.</param>
    public static InkCrop Of(GrayImage crop, double dpi)
    {
        var counts = new int[256];
        foreach (var pixel in crop.Pixels)
        {
            counts[pixel]++;
        }

        // Paper is most of a crop, but not all of it is white.
        var paper = At(counts, crop.Pixels.Length / 2);
        var dark = At(counts, (int)Math.Max(2, crop.Pixels.Length * DarkestShare));
        var contrast = (float)Math.Max(LeastContrast, paper - dark);
        return new InkCrop(
            crop.Width, crop.Height, [.. crop.Pixels.Select(pixel => Math.Clamp((paper - pixel) / contrast, 0, 1))], dpi);
    }

    /// <summary>The darkest of the columns from one to another.</summary>
    /// <param name="x">The column.</param>
    public float DarkestOf(int x)
    {
        var most = 0f;
        for (var at = x; at < Ink.Length; at += Width)
        {
            most = Math.Max(most, Ink[at]);
        }

        return most;
    }

    /// <summary>The box of the ink in some columns, or an empty one.</summary>
    /// <param name="left">The first column.</param>
    /// <param name="right">The column after the last.</param>
    /// <param name="least">What counts as ink.</param>
    public PixelBox BoxOf(int left, int right, float least)
    {
        var box = new PixelBox(right, Height, left, 0);
        for (var y = 0; y < Height; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (Ink[(y * Width) + x] >= least)
                {
                    box = box.Union(new PixelBox(x, y, x + 1, y + 1));
                }
            }
        }

        return box;
    }

    private static int At(int[] counts, int rank)
    {
        var value = 0;
        for (var seen = counts[0]; seen <= rank && value < 255; seen += counts[value])
        {
            value++;
        }

        return value;
    }
}
