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

    /// <summary>The same for a rule that is torn, as a fax does it, and stands in line with another one that is not.</summary>
    private const double LeastInkedOfTorn = 0.55;

    /// <summary>In inches: in a lower row, a 1 reaches nearly from one rule to the next.</summary>
    private const double LeastTorn = 0.2;

    /// <summary>In inches: next to the rules above and below, a rule that is torn has ink in some rows, and a digit has none.</summary>
    private const double End = 0.04;
    private const double LeastAtEnds = 0.35;

    /// <summary>In inches: rules in line that are as near to each other are those of one table.</summary>
    private const double SameTable = 1;

    /// <summary>In inches: strokes that fill one row, and that below it, are together shorter.</summary>
    private const double LongDown = 0.7;

    /// <summary>In inches: what is so near to a stroke belongs to the same letter. Text keeps a greater distance from rules.</summary>
    private const double Near = 0.06;

    /// <summary>The share of a short rule's way at which something is near to it at most, at both sides together.</summary>
    private const double MostNear = 0.6;

    /// <summary>The share of the way at which there is ink beside a rule at most: letters come near to it in places.</summary>
    private const double MostBeside = 0.34;

    /// <summary>A rule is nowhere lighter by this, of 255 steps, than it is in most places, but for as large a share of its way.</summary>
    private const int MostUneven = 60;
    private const double MostGaps = 0.04;

    /// <summary>In inches: a bold frame of two points has less; a filled area has more.</summary>
    private const double Thickest = 0.045;

    /// <summary>In inches: where beside a rule there is paper.</summary>
    private const double Beside = 0.015;

    /// <summary>Finds the rules.</summary>
    /// <param name="across">The rules that run across.</param>
    public List<PixelBox> Find(IReadOnlyList<PixelBox> across)
    {
        var ways = DownWay.Between(across, page, dpi);
        var rules = Join(ways.SelectMany(way => RulesOf(way.Box, LeastInked)).Where(IsEven)).FindAll(IsFreeOfLetters);
        var torn = ways.SelectMany(way => RulesOf(way.Box, LeastInkedOfTorn).Where(piece =>
            ReachesBothEnds(piece, way) && IsFreeOfLetters(piece)
            && rules.Exists(rule => IsInLine(rule, piece)) && !rules.Exists(rule => IsPart(rule, piece))));
        return Join(rules.Concat(torn));
    }

    /// <summary>False for a short line with ink near to it, as a stroke of a letter has: the text of a cell keeps its distance.</summary>
    /// <param name="line">The line.</param>
    public bool IsFreeOfLetters(PixelBox line)
    {
        if (line.Height >= LongDown * dpi)
        {
            return true;
        }

        var near = (int)(Near * dpi);
        var left = ShareOfRows(line with { Left = line.Left - near, Right = line.Left - 1 });
        var right = ShareOfRows(line with { Left = line.Right + 1, Right = line.Right + near });
        return left + right <= MostNear;
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

    private static bool IsPart(PixelBox rule, PixelBox piece) =>
        rule.Left <= piece.Right && piece.Left <= rule.Right && rule.Top <= piece.Top && piece.Bottom <= rule.Bottom;

    /// <summary>True for a piece that stands above or below a rule of the same table.</summary>
    private bool IsInLine(PixelBox rule, PixelBox piece) =>
        rule.Left <= piece.Right && piece.Left <= rule.Right
        && rule.Top - piece.Bottom <= SameTable * dpi && piece.Top - rule.Bottom <= SameTable * dpi;

    /// <summary>True if there is ink next to the rules above and below: a digit in the middle of its row has paper there.</summary>
    private bool ReachesBothEnds(PixelBox piece, DownWay way)
    {
        var end = (int)(End * dpi);
        var inner = (piece with { Top = way.InnerTop, Bottom = way.InnerBottom }).Grow(1, 0);
        return inner.Height >= LeastTorn * dpi
            && ShareOfRows(inner with { Bottom = inner.Top + end }) >= LeastAtEnds
            && ShareOfRows(inner with { Top = inner.Bottom - end }) >= LeastAtEnds;
    }

    /// <summary>Joins pieces of rules that stand one on the other.</summary>
    private List<PixelBox> Join(IEnumerable<PixelBox> pieces)
    {
        var joined = new List<PixelBox>();
        foreach (var piece in pieces.OrderBy(piece => piece.Top))
        {
            var above = joined.FindIndex(other => other.Bottom >= piece.Top - (DownWay.Least * dpi) && other.Bottom < piece.Bottom
                && other.Left <= piece.Right && piece.Left <= other.Right);
            if (above < 0)
            {
                joined.Add(piece);
            }
            else
            {
                joined[above] = joined[above].Union(piece);
            }
        }

        return joined;
    }

    /// <summary>The share of the rows of a part that have ink.</summary>
    private double ShareOfRows(PixelBox part)
    {
        var (box, count) = (part.Intersect(page.Box), 0);
        for (var y = box.Top; y < box.Bottom && !box.IsEmpty; y++)
        {
            count += page.Row(y)[box.Left..box.Right].ContainsAnyInRange(byte.MinValue, (byte)(InkMap.Faint - 1)) ? 1 : 0;
        }

        return count / (double)part.Height;
    }

    private IEnumerable<PixelBox> RulesOf(PixelBox way, double least)
    {
        var inked = Shares(way, Faint, wobble: 1);
        var dark = Shares(way, InkMap.Faint, wobble: 0);
        var beside = Math.Max(2, (int)(Beside * dpi));
        for (var x = 0; x < inked.Length; x++)
        {
            var from = x;
            while (x < inked.Length && inked[x] >= least)
            {
                x++;
            }

            // The wobble makes a rule a pixel wider at each side.
            var (left, right) = x - from > 2 ? (from + 1, x - 1) : (from, x);
            if (right > left && right - left <= Math.Max(3, Thickest * dpi) + 1
                && IsPaper(left - beside - 1, left - 1)
                && IsPaper(right + 1, right + beside + 1))
            {
                yield return new PixelBox(way.Left + left, way.Top, way.Left + right, way.Bottom);
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
        var counts = new int[Math.Max(0, way.Width)];
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
