namespace ReportExtractor.Pdf.Content.Geometry;

/// <summary>Operations on boxes.</summary>
internal static class Boxes
{
    /// <summary>The box of two points.</summary>
    public static PdfBox Around(double x1, double y1, double x2, double y2) =>
        new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));

    /// <summary>The intersection of two boxes. Its edges are reversed if they do not meet.</summary>
    public static PdfBox Intersect(this in PdfBox box, in PdfBox other) =>
        new(
            Math.Max(box.Left, other.Left),
            Math.Max(box.Top, other.Top),
            Math.Min(box.Right, other.Right),
            Math.Min(box.Bottom, other.Bottom));

    /// <summary>The smallest box that contains both.</summary>
    public static PdfBox Union(this in PdfBox box, in PdfBox other) =>
        new(
            Math.Min(box.Left, other.Left),
            Math.Min(box.Top, other.Top),
            Math.Max(box.Right, other.Right),
            Math.Max(box.Bottom, other.Bottom));

    /// <summary>True if the box is inside out. A line of no thickness is not.</summary>
    public static bool IsInverted(this in PdfBox box) => !(box.Right >= box.Left && box.Bottom >= box.Top);

    /// <summary>True if all four edges are finite.</summary>
    public static bool IsFinite(this in PdfBox box) =>
        double.IsFinite(box.Left) && double.IsFinite(box.Top) && double.IsFinite(box.Right) && double.IsFinite(box.Bottom);
}
