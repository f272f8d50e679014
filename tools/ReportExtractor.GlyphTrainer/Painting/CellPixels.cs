using SkiaSharp;

namespace ReportExtractor.GlyphTrainer.Painting;

/// <summary>The pixels of a bitmap without what fills up its rows.</summary>
internal static class CellPixels
{
    /// <summary>The pixels, row by row.</summary>
    /// <param name="bitmap">A grey bitmap.</param>
    public static byte[] Of(SKBitmap bitmap)
    {
        var pixels = new byte[bitmap.Width * bitmap.Height];
        for (var y = 0; y < bitmap.Height; y++)
        {
            bitmap.GetPixelSpan().Slice(y * bitmap.RowBytes, bitmap.Width).CopyTo(pixels.AsSpan(y * bitmap.Width));
        }

        return pixels;
    }
}
