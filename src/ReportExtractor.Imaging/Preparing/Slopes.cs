namespace ReportExtractor.Imaging.Preparing;

/// <summary>
/// How much rows and columns of a page lean, each by itself: paper that was drawn in askew is sheared. The right slope is the one whose
/// rows are either full of ink or empty.
/// </summary>
internal static class Slopes
{
    /// <summary>Scans lean by less: about four degrees.</summary>
    private const double Most = 0.07;

    /// <summary>How far from the best slope so far, and in which steps, it is looked for.</summary>
    private static readonly (double Range, double Step)[] Searches = [(Most, 0.0035), (0.0035, 0.0007), (0.0007, 0.0001)];

    /// <summary>Darker than this is ink.</summary>
    private const byte Ink = 140;

    /// <summary>As many points of ink tell the slope; more cost time.</summary>
    private const int EnoughPoints = 60_000;

    /// <summary>The slopes of a page.</summary>
    /// <param name="page">The page, with white paper.</param>
    public static (double Rows, double Columns) Of(GrayImage page)
    {
        var some = InkOf(page);
        var rows = Best(Array.ConvertAll(some, point => (point.X, point.Y)), page.Width, page.Height);
        var columns = Best(Array.ConvertAll(some, point => (point.Y, point.X)), page.Height, page.Width);
        return (rows, columns);
    }

    /// <summary>The page without its slopes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rows">The slope of its rows.</param>
    /// <param name="columns">The slope of its columns.</param>
    public static GrayImage Straighten(GrayImage page, double rows, double columns)
    {
        if (rows == 0 && columns == 0)
        {
            return page;
        }

        var straight = new GrayImage(page.Width, page.Height);
        var (middleX, middleY) = (page.Width / 2.0, page.Height / 2.0);
        for (var y = 0; y < page.Height; y++)
        {
            var row = straight.Row(y);
            var shift = columns * (y - middleY);
            var (whole, part) = ((int)Math.Floor(shift), shift - Math.Floor(shift));
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = At(page, x + whole, part, y + (rows * (x - middleX)));
            }
        }

        return straight;
    }

    /// <summary>Points of ink that are spread over the page.</summary>
    private static (int X, int Y)[] InkOf(GrayImage page)
    {
        var all = 0;
        foreach (var pixel in page.Pixels)
        {
            all += pixel < Ink ? 1 : 0;
        }

        var step = Math.Max(1, all / EnoughPoints);
        var points = new (int X, int Y)[(all + step - 1) / step];
        var seen = 0;
        for (var y = 0; y < page.Height; y++)
        {
            var row = page.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] < Ink && seen++ % step == 0)
                {
                    points[(seen - 1) / step] = (x, y);
                }
            }
        }

        return points;
    }

    private static double Best((int Along, int Across)[] points, int length, int size)
    {
        var best = 0.0;
        foreach (var (range, step) in Searches)
        {
            // Rows as high as the step moves their ends: with lower ones, a slope between two steps would go unseen.
            best = Search(points, size, best, range, step, Math.Max(1, step * length / 2));
        }

        // Where the ends move by less than a pixel, the page is straight.
        return Math.Abs(best) * length / 2 < 1 ? 0 : best;
    }

    private static double Search((int Along, int Across)[] points, int size, double around, double range, double step, double height)
    {
        var (best, most) = (around, -1.0);
        var counts = new int[(int)(size * 2 / height) + 2];
        var steps = (int)Math.Round(range / step);
        for (var i = -steps; i <= steps; i++)
        {
            var slope = around + (i * step);
            Array.Clear(counts);
            foreach (var (along, across) in points)
            {
                counts[Math.Clamp((int)((across - (slope * along) + (size / 2.0)) / height), 0, counts.Length - 1)]++;
            }

            var score = counts.Sum(count => (double)count * count);
            if (score > most || (score == most && Math.Abs(slope) < Math.Abs(best)))
            {
                (best, most) = (slope, score);
            }
        }

        return best;
    }

    /// <summary>The pixel at a place between pixels; paper outside of the page.</summary>
    private static byte At(GrayImage page, int left, double u, double y)
    {
        // Below 0 this cuts to 0, so that is asked for first.
        var top = y < 0 ? -1 : (int)y;
        if (left < 0 || top < 0 || left + 1 >= page.Width || top + 1 >= page.Height)
        {
            return byte.MaxValue;
        }

        var v = y - top;
        var at = (top * page.Width) + left;
        var upper = (page.Pixels[at] * (1 - u)) + (page.Pixels[at + 1] * u);
        var lower = (page.Pixels[at + page.Width] * (1 - u)) + (page.Pixels[at + page.Width + 1] * u);
        return (byte)((upper * (1 - v)) + (lower * v) + 0.5);
    }
}
