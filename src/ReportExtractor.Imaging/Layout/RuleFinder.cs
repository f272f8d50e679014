namespace ReportExtractor.Imaging.Layout;

/// <summary>
/// Finds ruled lines: long thin ink. Those that run down must end at lines that run across, as no stroke of a letter does.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="ink">Its ink.</param>
/// <param name="dpi">Its dots an inch.</param>
internal sealed class RuleFinder(GrayImage page, InkMap ink, double dpi)
{
    /// <summary>In inches: a dash of two characters in small type is shorter.</summary>
    private const double ShortestAcross = 0.32;

    /// <summary>In inches: two rows of a table in small type are higher. Strokes of large letters that fill a row are not.</summary>
    private const double ShortestDown = 0.27;

    /// <summary>In inches: a row of a table in small type is higher. Lines that are looked at more closely may be as short.</summary>
    private const double LowestRow = 0.12;

    /// <summary>In inches: a bold frame of two points has less; a filled area has more.</summary>
    private const double Thickest = 0.045;

    /// <summary>In inches: what a scan loses of a line, here and there.</summary>
    private const double Gap = 0.01;

    /// <summary>In inches: how far the ends of lines are from the lines that they meet. Letters are further away.</summary>
    private const double Reach = 0.015;

    /// <summary>In inches: a line that is as long is a rule though it meets no other, as in a table that has none that run down.</summary>
    private const double LongAcross = 3;

    /// <summary>Finds the rules of the page.</summary>
    public IReadOnlyList<RuleLine> Find()
    {
        var across = new TornRules(ink, dpi).Mend(Pieces(isHorizontal: true));
        var down = new DownRules(page, dpi);
        var vertical = Pieces(isHorizontal: false).FindAll(piece =>
            IsBetween(piece, across) && down.IsFree(piece) && down.IsFreeOfLetters(piece));
        vertical.AddRange(down.Find(across).FindAll(rule =>
            rule.Height >= LowestRow * dpi && IsBetween(rule, across) && !vertical.Exists(piece => IsPart(rule, piece))));
        var horizontal = across.Where(piece => piece.Width > LongAcross * dpi || vertical.Exists(rule => Touch(piece, rule)));
        return [.. horizontal.Select(piece => new RuleLine(piece, true)), .. vertical.Select(piece => new RuleLine(piece, false))];
    }

    private static bool IsPart(PixelBox rule, PixelBox piece) =>
        rule.Top >= piece.Top - 1 && rule.Bottom <= piece.Bottom + 1 && rule.Left <= piece.Right + 1 && rule.Right >= piece.Left - 1;

    private bool IsBetween(PixelBox piece, List<PixelBox> across) => Meets(piece, piece.Top, across) && Meets(piece, piece.Bottom, across);

    private bool Meets(PixelBox piece, int end, List<PixelBox> across) => across.Exists(rule =>
        end >= rule.Top - Math.Ceiling(Reach * dpi) && end <= rule.Bottom + Math.Ceiling(Reach * dpi)
        && piece.Right >= rule.Left - (Reach * dpi) && piece.Left <= rule.Right + (Reach * dpi));

    private bool Touch(PixelBox across, PixelBox down)
    {
        var reach = (int)Math.Ceiling(Reach * dpi);
        return !across.Grow(reach, reach).Intersect(down).IsEmpty;
    }

    /// <summary>The lines of one direction: runs of ink in rows, joined with those of the next rows.</summary>
    private List<PixelBox> Pieces(bool isHorizontal)
    {
        var (length, rows) = isHorizontal ? (ink.Width, ink.Height) : (ink.Height, ink.Width);
        var least = (int)((isHorizontal ? ShortestAcross : ShortestDown) * dpi);
        var open = new List<PixelBox>();
        var done = new List<PixelBox>();
        for (var row = 0; row < rows; row++)
        {
            var ended = open.FindAll(box => box.Bottom < row);
            done.AddRange(ended);
            open.RemoveAll(box => box.Bottom < row);
            foreach (var (from, to) in Runs(row, length, rows, isHorizontal, least))
            {
                var run = new PixelBox(from, row, to, row + 1);
                foreach (var box in open.FindAll(box => box.Left < to && from < box.Right))
                {
                    run = run.Union(box);
                    open.Remove(box);
                }

                open.Add(run);
            }
        }

        done.AddRange(open);
        var thin = done.FindAll(box => box.Height <= Math.Max(3, Thickest * dpi));
        return isHorizontal ? thin : thin.ConvertAll(box => new PixelBox(box.Top, box.Left, box.Bottom, box.Right));
    }

    /// <summary>Runs of ink in a row. A row counts as inked where the one above or below is: lines are never quite straight.</summary>
    private List<(int From, int To)> Runs(int row, int length, int rows, bool isHorizontal, int least)
    {
        var runs = new List<(int, int)>();
        var gap = Math.Max(2, (int)(Gap * dpi));
        var (start, last, own) = (-1, -1, 0);
        for (var at = 0; at <= length; at++)
        {
            var here = at < length && Has(at, row);
            if (here || (at < length && ((row > 0 && Has(at, row - 1)) || (row + 1 < rows && Has(at, row + 1)))))
            {
                start = start < 0 ? at : start;
                last = at;
                own += here ? 1 : 0;
            }
            else if (start >= 0 && (at - last > gap || at == length))
            {
                // A row that only borders on ink is not a part of the line.
                if (last + 1 - start >= least && own * 2 >= last + 1 - start)
                {
                    runs.Add((start, last + 1));
                }

                (start, own) = (-1, 0);
            }
        }

        return runs;

        bool Has(int along, int across) => isHorizontal ? ink.IsInked(along, across) : ink.IsInked(across, along);
    }
}
