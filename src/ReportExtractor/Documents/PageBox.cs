namespace ReportExtractor.Documents;

/// <summary>A rectangle on a page, in points from the page's top left corner.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
public readonly record struct PageBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The smallest rectangle around this one and another.</summary>
    /// <param name="other">The other rectangle.</param>
    internal PageBox Union(PageBox other) => new(
        Math.Min(Left, other.Left),
        Math.Min(Top, other.Top),
        Math.Max(Right, other.Right),
        Math.Max(Bottom, other.Bottom));
}
