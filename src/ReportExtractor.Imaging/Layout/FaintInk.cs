namespace ReportExtractor.Imaging.Layout;

/// <summary>
/// Ink of a cell that seems empty, such as a hairline of a coarse scan: lighter than other ink, and still darker than the noise of the
/// paper around it. A cell with such ink is not blank.
/// </summary>
/// <param name="page">The page: white paper.</param>
/// <param name="dpi">Its dots an inch.</param>
internal sealed class FaintInk(GrayImage page, double dpi)
{
    /// <summary>In inches: around a cell, where its rules are soft.</summary>
    private const double Edge = 0.02;

    /// <summary>In inches: a minus of 8 points is longer.</summary>
    private const double Shortest = 0.04;

    /// <summary>Ink is darker than the paper by more of its standard deviations, and by more of 255 steps.</summary>
    private const double Deviations = 2.5;
    private const double LeastContrast = 16;

    /// <summary>The box of the ink, or an empty one.</summary>
    /// <param name="cell">The cell, without its rules.</param>
    public PixelBox In(PixelBox cell)
    {
        var inside = cell.Grow(-(int)(Edge * dpi), -(int)(Edge * dpi)).Intersect(page.Box);
        if (inside.IsEmpty)
        {
            return default;
        }

        var part = page.Crop(inside);
        var mean = part.Pixels.Average(pixel => (double)pixel);
        var deviation = Math.Sqrt(part.Pixels.Average(pixel => (pixel - mean) * (pixel - mean)));
        var darkest = mean - Math.Max(LeastContrast, Deviations * deviation);
        var found = new PixelBox(part.Width, part.Height, 0, 0);
        var seen = Array.ConvertAll(part.Pixels, pixel => pixel > darkest);
        for (var at = 0; at < seen.Length; at++)
        {
            if (!seen[at] && BoxAt(at, seen, part.Width) is var box && Math.Max(box.Width, box.Height) >= Shortest * dpi)
            {
                found = found.Union(box);
            }
        }

        return found.IsEmpty ? default
            : new PixelBox(inside.Left + found.Left, inside.Top + found.Top, inside.Left + found.Right, inside.Top + found.Bottom);
    }

    /// <summary>The box of what is dark together with a pixel, corners included.</summary>
    private static PixelBox BoxAt(int start, bool[] seen, int width)
    {
        var box = new PixelBox(start % width, start / width, (start % width) + 1, (start / width) + 1);
        var next = new Stack<int>([start]);
        seen[start] = true;
        while (next.TryPop(out var at))
        {
            box = box.Union(new PixelBox(at % width, at / width, (at % width) + 1, (at / width) + 1));
            for (var i = 0; i < 9; i++)
            {
                var (x, y) = ((at % width) + (i % 3) - 1, (at / width) + (i / 3) - 1);
                if (x >= 0 && x < width && y >= 0 && y * width < seen.Length && !seen[(y * width) + x])
                {
                    seen[(y * width) + x] = true;
                    next.Push((y * width) + x);
                }
            }
        }

        return box;
    }
}
