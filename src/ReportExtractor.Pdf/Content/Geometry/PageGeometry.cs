using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Geometry;

/// <summary>
/// How a page is shown: its size, and the transformation from user space to points from its top left corner (ISO 32000-1
/// §7.7.3.3, §8.3.2.3).
/// </summary>
/// <param name="Width">Its width as shown, in points.</param>
/// <param name="Height">Its height as shown, in points.</param>
/// <param name="Rotation">The rotation in degrees clockwise: 0, 90, 180 or 270.</param>
/// <param name="Matrix">From default user space to points from the top left corner.</param>
internal readonly record struct PageGeometry(double Width, double Height, int Rotation, Matrix Matrix)
{
    // Rotations are multiples of 90 degrees (§7.7.3.3).
    private const int Quarter = 90;
    private const int Circle = 360;

    // US letter, which viewers use for a page without a size.
    private const double DefaultWidth = 612;
    private const double DefaultHeight = 792;

    /// <summary>The page's box.</summary>
    public PdfBox Box => new(0, 0, Width, Height);

    /// <summary>Reads a page's entries, including inherited ones.</summary>
    public static PageGeometry Of(IPdfObjects objects, PdfDictionary page)
    {
        var media = Rectangle(objects, page, "MediaBox") ?? new PdfBox(0, 0, DefaultWidth, DefaultHeight);
        var box = (Rectangle(objects, page, "CropBox") ?? media).Intersect(media);
        if (!(box.Width > 0 && box.Height > 0))
        {
            box = media;
        }

        var unit = objects.GetNumber(page, "UserUnit") is { } stated and > 0 && double.IsFinite(stated) ? stated : 1;
        var turns = objects.GetNumber(page, "Rotate") is { } degrees && Math.Abs(degrees) <= int.MaxValue
            ? (int)Math.Round(degrees / Quarter)
            : 0;
        var rotation = (((turns * Quarter) % Circle) + Circle) % Circle;
        var (width, height) = rotation % (2 * Quarter) == 0 ? (box.Width, box.Height) : (box.Height, box.Width);
        return new PageGeometry(width * unit, height * unit, rotation, Turn(box, rotation).Then(new Matrix(unit, 0, 0, unit, 0, 0)));
    }

    /// <summary>
    /// A rectangle given by any two opposite corners (§7.9.5), with the lower y as its top; null if it is missing or has no area.
    /// </summary>
    public static PdfBox? Rectangle(IPdfObjects objects, PdfDictionary dictionary, string key)
    {
        if (objects.GetNumbers(dictionary, key) is not { Length: >= 4 } numbers)
        {
            return null;
        }

        var box = Boxes.Around(numbers[0], numbers[1], numbers[2], numbers[3]);
        return box.IsFinite() && box.Width > 0 && box.Height > 0 ? box : null;
    }

    private static Matrix Turn(in PdfBox box, int rotation) => rotation switch
    {
        Quarter => new Matrix(0, 1, 1, 0, -box.Top, -box.Left),
        2 * Quarter => new Matrix(-1, 0, 0, 1, box.Right, -box.Top),
        3 * Quarter => new Matrix(0, -1, -1, 0, box.Bottom, box.Right),
        _ => new Matrix(1, 0, 0, -1, -box.Left, box.Bottom),
    };
}
