namespace ReportExtractor.Imaging.Layout;

/// <summary>
/// Finds the rules that run down, from one rule that runs across to the next. A rule is inked all the way, however faintly, and has paper
/// at both sides; a stroke of a letter has not.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="dpi">Its dots an inch.</param>
internal sealed class DownRules(GrayImage page, double dpi)
{
    /// <summary>Darker than this may be a rule that the scan made faint. Noise of the paper is now and then, and not all the way.</summary>
    private const byte Faint = 225;

    /// <summary>The share of the way that is inked at least: what a scan loses of a line, here and there.</summary>
    private const double LeastInked = 0.94;

    /// <summary>The share of the way at which there is ink beside a rule at most: letters come near to it in places.</summary>
    private const double MostBeside = 0.34;

    /// <summary>A rule is nowhere lighter by this, of 255 steps, than it is in most places, but for as large a share of its way.</summary>
    private const int MostUneven = 60;
    private const double MostGaps = 0.04;

    /// <summary>In inches: a bold frame of two points has less; a filled area has more.</summary>
    private const double Thickest = 0.045;

    /// <summary>In inches: where beside a rule there is paper.</summary>
    private const double Beside = 0.015;

    /// <summary>In inches: two rules that run across with less between them are one that is torn.</summary>
    private const double LeastWay = 0.05;

    /// <summary>In inches: along a longer way, a rule that is not quite straight leaves its columns.</summary>
    private const double Step = 0.6;

    /// <summary>Finds the rules.</summary>
    /// <param name="across">The rules that run across.</param>
    public List<PixelBox> Find(IReadOnlyList<PixelBox> across)
    {
        var found = new List<PixelBox>();
        foreach (var rule in WaysBetween(across).SelectMany(Steps).SelectMany(RulesOf))
        {
            var above = found.FindIndex(other => other.Bottom >= rule.Top - (LeastWay * dpi) && other.Bottom < rule.Bottom
                && other.Left <= rule.Right && rule.Left <= other.Right);
            if (above < 0)
            {
                found.Add(rule);
            }
            else
            {
                found[above] = found[above].Union(rule);
            }
        }

        return found;
    }

    /// <summary>True if there is paper at both sides of a line that was found in another way.</summary>
    /// <param name="line">The line.</param>
    public bool IsFree(PixelBox line)
    {
        var beside = Math.Max(2, (int)(Beside * dpi));
        PixelBox[] sides =
        [
            line with { Left = line.Left - 1 - beside, Right = line.Left - 1 },
            line with { Left = line.Right + 1, Right = line.Right + 1 + beside },
        ];
        return Array.TrueForAll(sides, side => Shares(side.Intersect(page.Box), InkMap.Faint, wobble: 0).All(share => share <= MostBeside));
    }

    /// <summary>The parts of the page between one rule and the next below it, from the top.</summary>
    private List<PixelBox> WaysBetween(IReadOnlyList<PixelBox> across)
    {
        var sorted = across.OrderBy(rule => rule.Top).ToList();
        var last = new int[page.Width];
        Array.Fill(last, -1);
        var ways = new List<PixelBox>();
        for (var i = 0; i < sorted.Count; i++)
        {
            // A frame may stand a little outside of the rules that it ends.
            var rule = sorted[i].Grow((int)Math.Ceiling(Beside * dpi), 0).Intersect(page.Box);
            var x = rule.Left;
            while (x < rule.Right)
            {
                var (from, above) = (x, last[x]);
                while (x < rule.Right && last[x] == above)
                {
                    last[x++] = i;
                }

                if (above >= 0 && rule.Top - sorted[above].Bottom >= LeastWay * dpi)
                {
                    ways.Add(new PixelBox(from, sorted[above].Top, x, rule.Bottom));
                }
            }
        }

        return ways;
    }

    private IEnumerable<PixelBox> Steps(PixelBox way)
    {
        var count = (int)Math.Ceiling(way.Height / (Step * dpi));
        return Enumerable.Range(0, count).Select(step => way with
        {
            Top = way.Top + (way.Height * step / count),
            Bottom = way.Top + (way.Height * (step + 1) / count),
        });
    }

    private IEnumerable<PixelBox> RulesOf(PixelBox way)
    {
        var inked = Shares(way, Faint, wobble: 1);
        var dark = Shares(way, InkMap.Faint, wobble: 0);
        var beside = Math.Max(2, (int)(Beside * dpi));
        for (var x = 0; x < inked.Length; x++)
        {
            var from = x;
            while (x < inked.Length && inked[x] >= LeastInked)
            {
                x++;
            }

            // The wobble makes a rule a pixel wider at each side.
            var (left, right) = x - from > 2 ? (from + 1, x - 1) : (from, x);
            if (right > left && right - left <= Math.Max(3, Thickest * dpi) + 1
                && IsPaper(left - beside - 1, left - 1) && IsPaper(right + 1, right + beside + 1)
                && new PixelBox(way.Left + left, way.Top, way.Left + right, way.Bottom) is var rule && IsEven(rule))
            {
                yield return rule;
            }
        }

        bool IsPaper(int start, int end)
        {
            for (var at = Math.Max(0, start); at < Math.Min(dark.Length, end); at++)
            {
                if (dark[at] > MostBeside)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>
    /// True if a line is about as dark all the way: between a stroke of a letter and the rules above and below it is paper.
    /// </summary>
    private bool IsEven(PixelBox rule)
    {
        var around = rule.Grow(1, 0).Intersect(page.Box);
        var darkest = new byte[rule.Height];
        for (var y = rule.Top; y < rule.Bottom; y++)
        {
            var least = byte.MaxValue;
            foreach (var pixel in page.Row(y)[around.Left..around.Right])
            {
                least = Math.Min(least, pixel);
            }

            darkest[y - rule.Top] = least;
        }

        var usual = darkest.Order().ElementAt(darkest.Length / 2);
        return darkest.Count(grey => grey > usual + MostUneven) <= MostGaps * rule.Height;
    }

    /// <summary>Of each column the share of the way that is darker than a grey, or has such a pixel next to it.</summary>
    private double[] Shares(PixelBox way, byte grey, int wobble)
    {
        var counts = new int[way.Width];
        for (var y = way.Top; y < way.Bottom; y++)
        {
            var row = page.Row(y);
            for (var x = way.Left; x < way.Right; x++)
            {
                var isInked = row[x] < grey
                    || (wobble > 0 && ((x > 0 && row[x - 1] < grey) || (x + 1 < row.Length && row[x + 1] < grey)));
                counts[x - way.Left] += isInked ? 1 : 0;
            }
        }

        return Array.ConvertAll(counts, count => count / (double)way.Height);
    }
}
