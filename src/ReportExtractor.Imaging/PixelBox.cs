namespace ReportExtractor.Imaging;

/// <summary>A rectangle of pixels. The right and bottom edges are outside of it.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">The column after the last.</param>
/// <param name="Bottom">The row after the last.</param>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Its width; negative or 0 if it holds nothing.</summary>
    public int Width => Right - Left;

    /// <summary>Its height; negative or 0 if it holds nothing.</summary>
    public int Height => Bottom - Top;

    /// <summary>True if it holds no pixel.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>What it has in common with another; empty if that is nothing.</summary>
    public PixelBox Intersect(PixelBox other) => new(
        Math.Max(Left, other.Left),
        Math.Max(Top, other.Top),
        Math.Min(Right, other.Right),
        Math.Min(Bottom, other.Bottom));

    /// <summary>The smallest box that contains both.</summary>
    public PixelBox Union(PixelBox other) => new(
        Math.Min(Left, other.Left),
        Math.Min(Top, other.Top),
        Math.Max(Right, other.Right),
        Math.Max(Bottom, other.Bottom));

    /// <summary>The box with a margin around it.</summary>
    public PixelBox Grow(int across, int down) => new(Left - across, Top - down, Right + across, Bottom + down);
}
