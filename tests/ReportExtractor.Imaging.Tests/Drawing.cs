namespace ReportExtractor.Imaging.Tests;

/// <summary>Draws pages.</summary>
internal static class Drawing
{
    /// <summary>White paper.</summary>
    public static GrayImage Paper(int width, int height)
    {
        var paper = new GrayImage(width, height);
        paper.Pixels.AsSpan().Fill(byte.MaxValue);
        return paper;
    }

    /// <summary>Fills a box with ink.</summary>
    public static void Fill(GrayImage page, PixelBox box, byte light = 0)
    {
        var part = box.Intersect(page.Box);
        for (var y = part.Top; y < part.Bottom; y++)
        {
            page.Row(y)[part.Left..part.Right].Fill(light);
        }
    }

    /// <summary>A page with lines of words and a table with rules, whose rows fall and whose columns lean by slopes.</summary>
    public static GrayImage Page(double rows = 0, double columns = 0)
    {
        const int Width = 1000;
        const int Height = 1400;
        var page = Paper(Width, Height);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (u, v) = (x - (columns * (y - (Height / 2))), y - (rows * (x - (Width / 2))));
                var isRule = v is >= 500 and <= 1300 && u is >= 100 and <= 902
                    && ((v - 500) % 50 is >= 0 and < 2 || (u - 100) % 160 is >= 0 and < 2);
                var isWord = v is >= 100 and <= 400 && v % 30 < 18 && u is >= 120 and <= 880 && (int)u % 20 < 13 && (int)u % 5 < 3;
                page.Row(y)[x] = isRule || isWord ? (byte)0 : (byte)255;
            }
        }

        return page;
    }
}
