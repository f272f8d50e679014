using ReportExtractor.Imaging;

namespace ReportExtractor.Ocr.Lines;

/// <summary>Lines of one width, as the model wants them: 48 pixels high, three equal channels, paper 1 and ink -1.</summary>
internal static class LineBatch
{
    /// <summary>The height of the model's input.</summary>
    public const int Height = 48;

    private const int Channels = 3;

    /// <summary>A width is a multiple of this: the model has a place for eight pixels, and few widths make large batches.</summary>
    private const int Step = 32;

    /// <summary>A single digit alone is read badly; with paper at its sides it is read well.</summary>
    private const int Narrowest = 64;

    /// <summary>A longer line is drawn narrower: a line of A4 is shorter.</summary>
    private const int Widest = 1600;

    /// <summary>The width that a crop gets in the model's input.</summary>
    /// <param name="crop">The crop.</param>
    public static int WidthOf(GrayImage crop) =>
        Math.Clamp((DrawnWidthOf(crop) + Step - 1) / Step * Step, Narrowest, Widest);

    /// <summary>Where a crop begins in the model's input: it is in the middle.</summary>
    /// <param name="crop">The crop.</param>
    public static int LeftOf(GrayImage crop) => (WidthOf(crop) - DrawnWidthOf(crop)) / 2;

    /// <summary>The width of the crop itself in the model's input.</summary>
    /// <param name="crop">The crop.</param>
    public static int DrawnWidthOf(GrayImage crop) =>
        Math.Clamp((int)Math.Ceiling(crop.Width * (double)Height / crop.Height), 1, Widest);

    /// <summary>The input of crops of one width.</summary>
    /// <param name="crops">The crops.</param>
    public static float[] Fill(IReadOnlyList<GrayImage> crops)
    {
        var width = WidthOf(crops[0]);
        var plane = width * Height;
        var input = new float[crops.Count * Channels * plane];
        Array.Fill(input, 1);
        for (var i = 0; i < crops.Count; i++)
        {
            var all = input.AsSpan(i * Channels * plane, Channels * plane);
            Draw(crops[i], all[..plane], width);
            all[..plane].CopyTo(all[plane..]);
            all[..plane].CopyTo(all[(2 * plane)..]);
        }

        return input;
    }

    private static void Draw(GrayImage crop, Span<float> plane, int width)
    {
        var (left, drawn) = (LeftOf(crop), DrawnWidthOf(crop));
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < drawn; x++)
            {
                var light = Sample(crop, (x + 0.5) / drawn, (y + 0.5) / Height, 1.0 / drawn, 1.0 / Height);
                plane[(y * width) + left + x] = (light / 127.5f) - 1;
            }
        }
    }

    /// <summary>The mean around a place if the crop is made smaller, else between the four pixels next to it.</summary>
    private static float Sample(GrayImage crop, double x, double y, double dx, double dy)
    {
        var halfX = Math.Max(1, dx * crop.Width) / 2;
        var halfY = Math.Max(1, dy * crop.Height) / 2;
        var (left, right) = ((x * crop.Width) - halfX, (x * crop.Width) + halfX);
        var (top, bottom) = ((y * crop.Height) - halfY, (y * crop.Height) + halfY);
        var sum = 0.0;
        for (var row = (int)Math.Floor(top); row < bottom; row++)
        {
            var high = Math.Min(row + 1, bottom) - Math.Max(row, top);
            var line = crop.Row(Math.Clamp(row, 0, crop.Height - 1));
            for (var column = (int)Math.Floor(left); column < right; column++)
            {
                sum += line[Math.Clamp(column, 0, crop.Width - 1)] * high * (Math.Min(column + 1, right) - Math.Max(column, left));
            }
        }

        return (float)(sum / ((right - left) * (bottom - top)));
    }
}
