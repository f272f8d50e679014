using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Measures of boxes.</summary>
internal static class BoxGeometry
{
    /// <summary>The distance of a box's middle from the top of the page.</summary>
    /// <param name="box">The box.</param>
    public static double Middle(this PdfBox box) => (box.Top + box.Bottom) / 2;

    /// <summary>The distance of a box's centre from the left edge of the page.</summary>
    /// <param name="box">The box.</param>
    public static double Centre(this PdfBox box) => (box.Left + box.Right) / 2;

    /// <summary>The smallest box around two.</summary>
    /// <param name="box">The one.</param>
    /// <param name="other">The other.</param>
    public static PdfBox Union(this PdfBox box, PdfBox other) => new(
        Math.Min(box.Left, other.Left),
        Math.Min(box.Top, other.Top),
        Math.Max(box.Right, other.Right),
        Math.Max(box.Bottom, other.Bottom));

    /// <summary>True if two boxes share a place between left and right.</summary>
    /// <param name="box">The one.</param>
    /// <param name="other">The other.</param>
    public static bool OverlapsAcross(this PdfBox box, PdfBox other) => box.Left < other.Right && box.Right > other.Left;

    /// <summary>True if two boxes share a place.</summary>
    /// <param name="box">The one.</param>
    /// <param name="other">The other.</param>
    public static bool Overlaps(this PdfBox box, PdfBox other) =>
        box.OverlapsAcross(other) && box.Top < other.Bottom && box.Bottom > other.Top;
}
