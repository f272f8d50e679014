namespace ReportExtractor.Imaging.Layout;

/// <summary>Finds the cells of ruled tables: paper that rules enclose.</summary>
/// <param name="width">The page's width in pixels.</param>
/// <param name="height">The page's height in pixels.</param>
/// <param name="dpi">Its dots an inch.</param>
internal sealed class CellFinder(int width, int height, double dpi)
{
    /// <summary>In inches: gaps between the ends of rules that should meet.</summary>
    private const double Reach = 0.03;

    /// <summary>In inches: the smallest cell of a table has room for a digit.</summary>
    private const double Smallest = 0.07;

    /// <summary>A cell is a rectangle; an area with more taken out of its box is none.</summary>
    private const double LeastFilled = 0.8;

    /// <summary>Finds the cells.</summary>
    /// <param name="rules">The rules.</param>
    public List<PixelBox> Find(IReadOnlyList<RuleLine> rules)
    {
        var taken = new bool[width * height];
        var reach = (int)(Reach * dpi);
        foreach (var rule in rules)
        {
            var box = rule.IsHorizontal ? rule.Box.Grow(reach, 1) : rule.Box.Grow(1, reach);
            Fill(taken, box.Intersect(new PixelBox(0, 0, width, height)));
        }

        var cells = new List<PixelBox>();
        var stack = new Stack<(int Left, int Right, int Y)>();
        for (var start = 0; start < taken.Length; start++)
        {
            if (!taken[start] && Flood(taken, start, stack) is var (box, area) && IsCell(box, area))
            {
                cells.Add(box);
            }
        }

        return cells;
    }

    private static void Fill(bool[] taken, PixelBox box, int width)
    {
        for (var y = box.Top; y < box.Bottom; y++)
        {
            taken.AsSpan((y * width) + box.Left, Math.Max(0, box.Width)).Fill(true);
        }
    }

    private void Fill(bool[] taken, PixelBox box) => Fill(taken, box, width);

    private bool IsCell(PixelBox box, long area) =>
        box.Left > 0 && box.Top > 0 && box.Right < width && box.Bottom < height
        && box.Width >= Smallest * dpi && box.Height >= Smallest * dpi
        && area >= LeastFilled * box.Width * box.Height;

    /// <summary>Takes all that can be reached from a place, row by row.</summary>
    private (PixelBox Box, long Area) Flood(bool[] taken, int start, Stack<(int Left, int Right, int Y)> stack)
    {
        var (box, area) = (new PixelBox(width, height, 0, 0), 0L);
        stack.Push((start % width, (start % width) + 1, start / width));
        while (stack.TryPop(out var span))
        {
            for (var x = span.Left; x < span.Right; x++)
            {
                if (taken[(span.Y * width) + x])
                {
                    continue;
                }

                var run = RunAt(taken, x, span.Y);
                Fill(taken, run, width);
                area += run.Width;
                box = box.Union(run);
                if (span.Y > 0)
                {
                    stack.Push((run.Left, run.Right, span.Y - 1));
                }

                if (span.Y + 1 < height)
                {
                    stack.Push((run.Left, run.Right, span.Y + 1));
                }

                x = run.Right;
            }
        }

        return (box, area);
    }

    private PixelBox RunAt(bool[] taken, int x, int y)
    {
        var (left, right) = (x, x + 1);
        while (left > 0 && !taken[(y * width) + left - 1])
        {
            left--;
        }

        while (right < width && !taken[(y * width) + right])
        {
            right++;
        }

        return new PixelBox(left, y, right, y + 1);
    }
}
