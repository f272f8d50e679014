using ReportExtractor.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.PdfPig;

/// <summary>
/// From PdfPig's places to those of <see cref="PdfPage"/>. PdfPig has turned the page and moved the crop box to the origin
/// already; what is left is to let y run downwards, and to apply the page's unit (ISO 32000-1 §14.11.2, UserUnit).
/// </summary>
/// <param name="Width">The page's width as shown, in points.</param>
/// <param name="Height">The page's height as shown, in points.</param>
/// <param name="Unit">How many points PdfPig's unit has.</param>
internal readonly record struct PagePlaces(double Width, double Height, double Unit)
{
    // Only what is outside the middle three fifths of a letter's box may be cut off.
    private const double LetterMargin = 0.2;

    private static readonly NameToken UserUnit = NameToken.Create("UserUnit");

    /// <summary>The places of a page.</summary>
    /// <param name="page">The page.</param>
    public static PagePlaces Of(Page page)
    {
        var unit = page.Dictionary.TryGet(UserUnit, out NumericToken stated) && stated.Double > 0 ? stated.Double : 1;
        return new PagePlaces(page.Width * unit, page.Height * unit, unit);
    }

    /// <summary>A point on the page.</summary>
    /// <param name="point">The point in PdfPig's places.</param>
    public (double X, double Y) PointOf(PdfPoint point) => (point.X * Unit, Height - (point.Y * Unit));

    /// <summary>The smallest upright box around a rectangle that may be turned.</summary>
    /// <param name="rectangle">The rectangle in PdfPig's places.</param>
    public PdfBox BoxOf(in PdfRectangle rectangle)
    {
        var (a, b, c, d) = (rectangle.TopLeft, rectangle.TopRight, rectangle.BottomLeft, rectangle.BottomRight);
        return new PdfBox(
            Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)) * Unit,
            Height - (Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)) * Unit),
            Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)) * Unit,
            Height - (Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)) * Unit));
    }

    /// <summary>True if the middle of a letter's box is on the page; letters seldom fill their boxes.</summary>
    /// <param name="box">The box.</param>
    public bool IsOnPage(in PdfBox box)
    {
        var (x, y) = (box.Width * LetterMargin, box.Height * LetterMargin);
        return box.Left + x <= Width && box.Right - x >= 0 && box.Top + y <= Height && box.Bottom - y >= 0;
    }

    /// <summary>What of a box is on the page; its width or height is negative if nothing is.</summary>
    /// <param name="box">The box.</param>
    public PdfBox OnPage(in PdfBox box) =>
        new(Math.Max(box.Left, 0), Math.Max(box.Top, 0), Math.Min(box.Right, Width), Math.Min(box.Bottom, Height));
}
