namespace ReportExtractor.Imaging.Preparing;

/// <summary>Makes paper white: photographs have shadows, and paper is grey or yellow.</summary>
internal static class Flattening
{
    /// <summary>In inches: the side of the squares whose paper is looked for. A digit is smaller, a shadow larger.</summary>
    private const double Square = 0.2;

    /// <summary>The share of a square's pixels that are lighter than what counts as its paper: noise.</summary>
    private const double Lighter = 0.25;

    /// <summary>Paper is not darker than this: a square that is filled with ink has no paper.</summary>
    private const int DarkestPaper = 90;

    /// <summary>Makes the paper of a page white.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dpi">Its dots an inch.</param>
    public static GrayImage Apply(GrayImage page, double dpi)
    {
        var side = Math.Max(8, (int)(Square * dpi));
        var (across, down) = ((page.Width + side - 1) / side, (page.Height + side - 1) / side);
        var paper = new float[across * down];
        for (var i = 0; i < paper.Length; i++)
        {
            var (left, top) = (i % across * side, i / across * side);
            paper[i] = PaperOf(page, new PixelBox(left, top, left + side, top + side).Intersect(page.Box));
        }

        paper = Lightest(paper, across, down);
        var flat = new GrayImage(page.Width, page.Height);
        var light = new float[across];
        for (var y = 0; y < page.Height; y++)
        {
            Between(paper, down, (y / (float)side) - 0.5f, light);
            Divide(page.Row(y), light, side, flat.Row(y));
        }

        return flat;
    }

    private static float PaperOf(GrayImage page, PixelBox box)
    {
        Span<int> counts = stackalloc int[256];
        for (var y = box.Top; y < box.Bottom; y++)
        {
            foreach (var pixel in page.Row(y)[box.Left..box.Right])
            {
                counts[pixel]++;
            }
        }

        var value = 255;
        for (var seen = counts[255]; seen < Lighter * box.Width * box.Height && value > DarkestPaper; seen += counts[value])
        {
            value--;
        }

        return value;
    }

    /// <summary>The lightest of each square and those around it: a square may be full of ink.</summary>
    private static float[] Lightest(float[] paper, int across, int down)
    {
        var lightest = new float[paper.Length];
        for (var i = 0; i < paper.Length; i++)
        {
            for (var j = 0; j < 9; j++)
            {
                var (x, y) = ((i % across) + (j % 3) - 1, (i / across) + (j / 3) - 1);
                if (x >= 0 && x < across && y >= 0 && y < down)
                {
                    lightest[i] = Math.Max(lightest[i], paper[(y * across) + x]);
                }
            }
        }

        return lightest;
    }

    /// <summary>The paper of a row of pixels, of each square across: between the rows of squares above and below.</summary>
    private static void Between(float[] paper, int down, float y, float[] light)
    {
        var top = Math.Clamp((int)MathF.Floor(y), 0, down - 1);
        var bottom = Math.Min(top + 1, down - 1);
        var v = Math.Clamp(y - top, 0, 1);
        for (var i = 0; i < light.Length; i++)
        {
            light[i] = (paper[(top * light.Length) + i] * (1 - v)) + (paper[(bottom * light.Length) + i] * v);
        }
    }

    /// <summary>Divides a row of pixels by its paper.</summary>
    private static void Divide(ReadOnlySpan<byte> from, float[] light, int side, Span<byte> to)
    {
        for (var x = 0; x < from.Length; x++)
        {
            var at = (x / (float)side) - 0.5f;
            var left = Math.Clamp((int)MathF.Floor(at), 0, light.Length - 1);
            var right = Math.Min(left + 1, light.Length - 1);
            var u = Math.Clamp(at - left, 0, 1);
            to[x] = (byte)Math.Min(255, from[x] * 255 / ((light[left] * (1 - u)) + (light[right] * u)));
        }
    }
}
