namespace ReportExtractor.Imaging.Preparing;

/// <summary>Makes pictures smaller.</summary>
internal static class Scaling
{
    /// <summary>Makes a picture smaller: each pixel is the mean of those that it replaces.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="factor">Less than 1.</param>
    public static GrayImage Shrink(GrayImage image, double factor)
    {
        var small = new GrayImage(Math.Max(1, (int)(image.Width * factor)), Math.Max(1, (int)(image.Height * factor)));
        for (var y = 0; y < small.Height; y++)
        {
            var (top, bottom) = Range(y, factor, image.Height);
            for (var x = 0; x < small.Width; x++)
            {
                var (left, right) = Range(x, factor, image.Width);
                var sum = 0;
                for (var row = top; row < bottom; row++)
                {
                    foreach (var pixel in image.Row(row)[left..right])
                    {
                        sum += pixel;
                    }
                }

                small.Row(y)[x] = (byte)(sum / ((bottom - top) * (right - left)));
            }
        }

        return small;
    }

    private static (int From, int To) Range(int at, double factor, int end)
    {
        var from = Math.Min(end - 1, (int)(at / factor));
        return (from, Math.Clamp((int)Math.Ceiling((at + 1) / factor), from + 1, end));
    }
}
