namespace ReportExtractor.Imaging.Layout;

/// <summary>Finds the lines of text of a part of a page: rows of ink between rows of paper.</summary>
/// <param name="ink">The page's ink, without rules.</param>
/// <param name="dpi">Its dots an inch.</param>
internal sealed class LineFinder(InkMap ink, double dpi)
{
    /// <summary>In inches: the height of a line of 9 to 16 points; parts of characters that lie apart are within it.</summary>
    private const double UsualLine = 0.16;

    /// <summary>In inches: paper between parts of one character, such as the strokes of 二.</summary>
    private const double InnerGap = 0.065;

    /// <summary>In inches: paper between two texts of one line that belong to different columns.</summary>
    private const double ColumnGap = 0.25;

    /// <summary>
    /// In inches: ink that is higher is no line of 16 points, but lines side by side, such as headers without rules between them. They are
    /// taken apart first from side to side, where there is as much paper: more than between two characters.
    /// </summary>
    private const double HigherThanLine = 0.27;
    private const double GapOfHigh = 0.1;

    /// <summary>In inches: around the ink of a line, where parts of it may be that are too faint to be found.</summary>
    private const double Margin = 0.03;

    /// <summary>
    /// The paper above and below a digit that stands alone, in its heights. With more, it is read as a small circle or a full stop, or
    /// not at all. A slash, which is narrower than most digits, is then read as a 1 or 7.
    /// </summary>
    private const double AboveLone = 0.1;
    private const double NarrowestLone = 0.5;

    /// <summary>In inches: less ink is dust.</summary>
    private const double Dust = 0.013;

    /// <summary>In inches: a minus of 8 points is longer.</summary>
    private const double ShortestDash = 0.04;

    /// <summary>Finds the lines.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isCell">True if its lines are not in columns.</param>
    public List<TextLine> Find(PixelBox part, bool isCell)
    {
        var lines = new List<TextLine>();
        var bands = BandsOf(part);
        for (var i = 0; i < bands.Count; i++)
        {
            var above = i == 0 ? part.Top : (bands[i - 1].Bottom + bands[i].Top) / 2;
            var below = i == bands.Count - 1 ? part.Bottom : (bands[i].Bottom + bands[i + 1].Top) / 2;
            var all = new PixelBox(part.Left, above, part.Right, below);
            var gap = isCell ? double.PositiveInfinity : Math.Max(ColumnGap * dpi, 1.5 * bands[i].Height);
            var isHigh = !isCell && bands[i].Height > HigherThanLine * dpi;
            lines.AddRange(isHigh && SegmentsOf(bands[i], GapOfHigh * dpi) is { Count: > 1 } columns
                ? columns.SelectMany(column => Find(column.Grow((int)(Margin * dpi), 0).Intersect(part), isCell))
                : SegmentsOf(bands[i], gap).Select(box => LineOf(box, all, isCell)));
        }

        return lines;
    }

    /// <summary>The line of some ink.</summary>
    /// <param name="box">The box of the ink.</param>
    /// <param name="all">Where the line may have paper.</param>
    /// <param name="isCell">True if there is no other line beside it.</param>
    public TextLine LineOf(PixelBox box, PixelBox all, bool isCell)
    {
        var margin = Math.Max((int)(Margin * dpi), box.Height / 6);
        var room = box.Grow(2 * margin, margin).Intersect(all);
        var isLone = box.Width <= box.Height && box.Width >= NarrowestLone * box.Height;
        return new TextLine(
            box,
            isLone ? box.Grow(box.Height / 3, (int)(AboveLone * box.Height)).Intersect(all) : room,
            isCell ? room with { Left = all.Left, Right = all.Right } : room);
    }

    private List<PixelBox> BandsOf(PixelBox part)
    {
        var rows = ink.RowsOf(part);
        var bands = new List<PixelBox>();
        for (var y = 0; y < rows.Length; y++)
        {
            var top = y;
            while (y < rows.Length && rows[y] > 0)
            {
                y++;
            }

            if (y == top)
            {
                continue;
            }

            var band = new PixelBox(part.Left, part.Top + top, part.Right, part.Top + y);
            if (bands.Count > 0 && band.Top - bands[^1].Bottom <= InnerGap * dpi && band.Bottom - bands[^1].Top <= UsualLine * dpi)
            {
                bands[^1] = bands[^1].Union(band);
            }
            else
            {
                bands.Add(band);
            }
        }

        return bands.FindAll(IsText);
    }

    /// <summary>True for more ink than dust has: also that of a dash, which is thin.</summary>
    private bool IsText(PixelBox band)
    {
        var rows = ink.RowsOf(band);
        return rows.Sum() >= Dust * dpi * Dust * dpi && (band.Height >= Dust * dpi || rows.Max() >= ShortestDash * dpi);
    }

    private List<PixelBox> SegmentsOf(PixelBox band, double gap)
    {
        var columns = ink.ColumnsOf(band);
        var segments = new List<PixelBox>();
        for (var x = 0; x < columns.Length; x++)
        {
            if (columns[x] == 0)
            {
                continue;
            }

            var here = new PixelBox(band.Left + x, band.Top, band.Left + x + 1, band.Bottom);
            if (segments.Count > 0 && here.Left - segments[^1].Right < gap)
            {
                segments[^1] = segments[^1].Union(here);
            }
            else
            {
                segments.Add(here);
            }
        }

        return segments.FindAll(segment => segment.Width >= Dust * dpi).ConvertAll(Tighten);
    }

    /// <summary>The box of the ink itself.</summary>
    private PixelBox Tighten(PixelBox box)
    {
        var rows = ink.RowsOf(box);
        var first = Array.FindIndex(rows, count => count > 0);
        var last = Array.FindLastIndex(rows, count => count > 0);
        return first < 0 ? box : box with { Top = box.Top + first, Bottom = box.Top + last + 1 };
    }
}
