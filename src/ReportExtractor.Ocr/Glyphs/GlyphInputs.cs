using ReportExtractor.Imaging;

namespace ReportExtractor.Ocr.Glyphs;

/// <summary>Makes the net's input of a glyph.</summary>
internal static class GlyphInputs
{
    /// <summary>The paper around a glyph, in pixels of its picture: the convolutions see its edges.</summary>
    private const int Margin = 2;

    private const int Drawn = NetShape.Side - (2 * Margin);

    /// <summary>The measures are about 1 for type of this size, in points.</summary>
    private const double UsualSize = 12;

    private const double PointsAnInch = 72;

    /// <summary>Longer dashes are as good as this one.</summary>
    private const double MostAspect = 3;

    /// <summary>The input of a glyph.</summary>
    /// <param name="segmentation">The line.</param>
    /// <param name="box">The glyph's box.</param>
    public static GlyphInput Of(Segmentation segmentation, PixelBox box)
    {
        var crop = segmentation.Crop;
        var line = segmentation.Line;
        double height = Math.Max(1, line.Height);
        var points = PointsAnInch / crop.Dpi / UsualSize;
        return new GlyphInput(
            Draw(crop, box),
            [
                (float)(box.Height / height),
                (float)Math.Min(MostAspect, box.Width / height),
                (float)((box.Top + box.Bottom - (2 * line.Top)) / 2.0 / height),
                (float)Math.Clamp(Math.Log2(box.Width / (double)box.Height), -MostAspect, MostAspect),
                (float)Math.Min(MostAspect, box.Height * points),
                (float)Math.Min(MostAspect, box.Width * points),
                (float)Math.Min(MostAspect, height * points),
                line == box ? 1 : 0,
            ]);
    }

    /// <summary>Draws a glyph in one size, in the middle.</summary>
    private static float[] Draw(InkCrop crop, PixelBox box)
    {
        var pixels = new float[NetShape.Side * NetShape.Side];
        var scale = Math.Max(box.Width, box.Height) / (double)Drawn;
        var left = box.Left - (((NetShape.Side * scale) - box.Width) / 2);
        var top = box.Top - (((NetShape.Side * scale) - box.Height) / 2);
        for (var y = 0; y < NetShape.Side; y++)
        {
            for (var x = 0; x < NetShape.Side; x++)
            {
                pixels[(y * NetShape.Side) + x] = Mean(crop, box, left + (x * scale), top + (y * scale), scale);
            }
        }

        return pixels;
    }

    /// <summary>The mean ink of a square whose edges may be within pixels.</summary>
    private static float Mean(InkCrop crop, PixelBox box, double left, double top, double side)
    {
        var sum = 0.0;
        for (var y = Math.Max(box.Top, (int)Math.Floor(top)); y < Math.Min(box.Bottom, top + side); y++)
        {
            var high = Math.Min(y + 1, top + side) - Math.Max(y, top);
            for (var x = Math.Max(box.Left, (int)Math.Floor(left)); x < Math.Min(box.Right, left + side); x++)
            {
                sum += crop.Ink[(y * crop.Width) + x] * high * (Math.Min(x + 1, left + side) - Math.Max(x, left));
            }
        }

        return (float)(sum / (side * side));
    }
}
