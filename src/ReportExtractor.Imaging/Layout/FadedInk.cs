using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Layout;

/// <summary>
/// Ink of a colour, such as that of a stamp, which is as light as paper in the picture that is read. What it says is not read, and that it
/// is there must not be forgotten.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class FadedInk(PreparedPage page)
{
    /// <summary>In inches: the side of a square with as much ink as a minus of small type.</summary>
    private const double LeastSide = 0.02;

    /// <summary>True if there is such ink.</summary>
    /// <param name="part">The part of the page.</param>
    public bool IsIn(PixelBox part)
    {
        var count = 0;
        var box = part.Intersect(page.Image.Box);
        for (var y = box.Top; y < box.Bottom && page.Image.Darkest is not null; y++)
        {
            for (var x = box.Left; x < box.Right; x++)
            {
                count += Is(x, y) ? 1 : 0;
            }
        }

        return count >= LeastSide * page.Dpi * LeastSide * page.Dpi;
    }

    /// <summary>The lines of such ink outside of tables that stand by themselves.</summary>
    /// <param name="layout">What was found of the page.</param>
    public IReadOnlyList<PixelBox> LinesBeside(PageLayout layout)
    {
        if (page.Image.Darkest is null)
        {
            return [];
        }

        var ink = new InkMap(Picture());
        foreach (var cell in layout.Cells)
        {
            ink.Erase(cell.Inside);
        }

        foreach (var rule in layout.Rules)
        {
            ink.Erase(rule.Box);
        }

        return
        [
            .. new LineFinder(ink, page.Dpi).Find(page.Image.Box, isCell: false).Select(line => line.Box)
                .Where(box => IsIn(box) && !layout.Lines.Any(line => !line.Box.Intersect(box).IsEmpty)),
        ];
    }

    private bool Is(int x, int y)
    {
        var at = (y * page.Image.Width) + x;
        return page.Image.Darkest!.Pixels[at] < InkMap.Dark && page.Image.Pixels[at] >= InkMap.Faint;
    }

    /// <summary>Black where there is such ink.</summary>
    private GrayImage Picture()
    {
        var picture = new GrayImage(page.Image.Width, page.Image.Height);
        for (var y = 0; y < picture.Height; y++)
        {
            var row = picture.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = Is(x, y) ? byte.MinValue : byte.MaxValue;
            }
        }

        return picture;
    }
}
