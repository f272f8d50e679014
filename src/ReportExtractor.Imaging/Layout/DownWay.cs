namespace ReportExtractor.Imaging.Layout;

/// <summary>A part of the page in which a rule may run down: between one rule that runs across and the next below it.</summary>
/// <param name="Box">The part, with both rules.</param>
/// <param name="InnerTop">Where the upper rule ends.</param>
/// <param name="InnerBottom">Where the lower rule begins.</param>
internal readonly record struct DownWay(PixelBox Box, int InnerTop, int InnerBottom)
{
    /// <summary>In inches: two rules that run across with less between them are one that is torn.</summary>
    public const double Least = 0.05;

    /// <summary>In inches: a frame may stand so far outside of the rules that it ends.</summary>
    private const double Outside = 0.015;

    /// <summary>In inches: along a longer way, a rule that is not quite straight leaves its columns.</summary>
    private const double Step = 0.6;

    /// <summary>Finds the ways of a page, from the top; long ones in steps.</summary>
    /// <param name="across">The rules that run across.</param>
    /// <param name="page">The page.</param>
    /// <param name="dpi">Its dots an inch.</param>
    public static List<DownWay> Between(IReadOnlyList<PixelBox> across, GrayImage page, double dpi)
    {
        var sorted = across.OrderBy(rule => rule.Top).ToList();
        var last = new int[page.Width];
        Array.Fill(last, -1);
        var ways = new List<DownWay>();
        for (var i = 0; i < sorted.Count; i++)
        {
            var rule = sorted[i].Grow((int)Math.Ceiling(Outside * dpi), 0).Intersect(page.Box);
            var x = rule.Left;
            while (x < rule.Right)
            {
                var (from, above) = (x, last[x]);
                while (x < rule.Right && last[x] == above)
                {
                    last[x++] = i;
                }

                if (above >= 0 && rule.Top - sorted[above].Bottom >= Least * dpi)
                {
                    var box = new PixelBox(from, sorted[above].Top, x, rule.Bottom);
                    ways.AddRange(new DownWay(box, sorted[above].Bottom, rule.Top).Steps(dpi));
                }
            }
        }

        return ways;
    }

    private IEnumerable<DownWay> Steps(double dpi)
    {
        var count = (int)Math.Ceiling(Box.Height / (Step * dpi));
        for (var step = 0; step < count; step++)
        {
            var (top, bottom) = (Box.Top + (Box.Height * step / count), Box.Top + (Box.Height * (step + 1) / count));
            yield return new DownWay(Box with { Top = top, Bottom = bottom }, Math.Max(top, InnerTop), Math.Min(bottom, InnerBottom));
        }
    }
}
