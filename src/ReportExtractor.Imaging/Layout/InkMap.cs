namespace ReportExtractor.Imaging.Layout;

/// <summary>Where a page has ink: of two strengths, so that faint ink counts only together with dark ink where that is asked for.</summary>
internal sealed class InkMap
{
    /// <summary>Darker than this is ink for certain.</summary>
    public const byte Dark = 140;

    /// <summary>Darker than this may be ink: paper that was made white is lighter, even where it is stained.</summary>
    public const byte Faint = 195;

    private readonly byte[] _pixels;

    /// <summary>Creates the map of a page.</summary>
    /// <param name="image">The page: white paper.</param>
    public InkMap(GrayImage image)
    {
        (Width, Height) = (image.Width, image.Height);
        _pixels = (byte[])image.Pixels.Clone();
    }

    /// <summary>Its width in pixels.</summary>
    public int Width { get; }

    /// <summary>Its height in pixels.</summary>
    public int Height { get; }

    /// <summary>True if there is ink, be it faint.</summary>
    public bool IsInked(int x, int y) => _pixels[(y * Width) + x] < Faint;

    /// <summary>True if there is dark ink.</summary>
    public bool IsDark(int x, int y) => _pixels[(y * Width) + x] < Dark;

    /// <summary>Makes a part paper.</summary>
    public void Erase(PixelBox box)
    {
        var part = box.Intersect(new PixelBox(0, 0, Width, Height));
        for (var y = part.Top; y < part.Bottom; y++)
        {
            _pixels.AsSpan((y * Width) + part.Left, Math.Max(0, part.Width)).Fill(byte.MaxValue);
        }
    }

    /// <summary>The numbers of inked pixels of the rows of a part.</summary>
    public int[] RowsOf(PixelBox part)
    {
        var counts = new int[Math.Max(0, part.Height)];
        for (var y = part.Top; y < part.Bottom; y++)
        {
            for (var x = part.Left; x < part.Right; x++)
            {
                counts[y - part.Top] += IsInked(x, y) ? 1 : 0;
            }
        }

        return counts;
    }

    /// <summary>The numbers of inked pixels of the columns of a part.</summary>
    public int[] ColumnsOf(PixelBox part)
    {
        var counts = new int[Math.Max(0, part.Width)];
        for (var y = part.Top; y < part.Bottom; y++)
        {
            for (var x = part.Left; x < part.Right; x++)
            {
                counts[x - part.Left] += IsInked(x, y) ? 1 : 0;
            }
        }

        return counts;
    }
}
