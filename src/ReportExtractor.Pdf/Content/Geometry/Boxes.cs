namespace ReportExtractor.Pdf.Content.Geometry;

/// <summary>What boxes have in common.</summary>
internal static class Boxes
{
    /// <summary>A box around two points.</summary>
    public static PdfBox Around(double x1, double y1, double x2, double y2) =>
        new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));

    /// <summary>The part that lies in both; its right is left of its left, or its bottom above its top, where there is none.</summary>
    public static PdfBox Intersect(this in PdfBox box, in PdfBox other) =>
        new(Math.Max(box.Left, other.Left), Math.Max(box.Top, other.Top), Math.Min(box.Right, other.Right), Math.Min(box.Bottom, other.Bottom));

    /// <summary>The smallest box around both.</summary>
    public static PdfBox Union(this in PdfBox box, in PdfBox other) =>
        new(Math.Min(box.Left, other.Left), Math.Min(box.Top, other.Top), Math.Max(box.Right, other.Right), Math.Max(box.Bottom, other.Bottom));

    /// <summary>True where there is nothing: not even a line.</summary>
    public static bool IsNothing(this in PdfBox box) => !(box.Right >= box.Left && box.Bottom >= box.Top);

    /// <summary>True where all four edges are numbers that a page can have.</summary>
    public static bool IsFinite(this in PdfBox box) =>
        double.IsFinite(box.Left) && double.IsFinite(box.Top) && double.IsFinite(box.Right) && double.IsFinite(box.Bottom);
}
