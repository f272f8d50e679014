using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// The angle by which the text of a page is askew, as of a page that was turned by a few degrees: its lines rise or fall.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="degrees">The angle, clockwise.</param>
internal sealed class PageSlant(PdfPage page, double degrees)
{
    /// <summary>
    /// The least angle, in degrees, at which the ends of a line are on another one: by half a line over the width of a page.
    /// </summary>
    private const double Least = 0.5;

    /// <summary>The largest difference between the angles of letters of one page.</summary>
    private const double Same = 0.1;

    /// <summary>The least share of the letters that have the angle.</summary>
    private const double Most = 0.9;

    private readonly double _sine = Math.Sin(degrees * Math.PI / 180);
    private readonly double _cosine = Math.Cos(degrees * Math.PI / 180);

    /// <summary>The angle of a page's text, or null if its lines are level.</summary>
    /// <param name="page">The page.</param>
    /// <param name="most">The largest angle: text at a larger one is no text of the page.</param>
    public static PageSlant? Of(PdfPage page, double most)
    {
        List<double> angles = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)).Select(AngleOf)];
        if (angles.Count == 0)
        {
            return null;
        }

        angles.Sort();
        var middle = angles[angles.Count / 2];
        return Math.Abs(middle) >= Least && Math.Abs(middle) <= most
            && angles.Count(angle => Math.Abs(angle - middle) <= Same) >= Most * angles.Count
                ? new PageSlant(page, middle)
                : null;
    }

    /// <summary>A letter on a level line.</summary>
    /// <param name="letter">The letter.</param>
    public PdfLetter Straightened(PdfLetter letter) => letter with
    {
        Box = Turned(letter.Box, -_sine),
        Direction = Math.Abs(AngleOf(letter) - degrees) <= Same
            ? (((Math.Round((letter.Direction - degrees) / 90) * 90) % 360) + 360) % 360
            : letter.Direction - degrees,
    };

    /// <summary>The place of a box of the straightened page on the page itself.</summary>
    /// <param name="box">The box.</param>
    public PdfBox OnPage(PdfBox box) => Turned(box, _sine);

    private static double AngleOf(PdfLetter letter) => Math.IEEERemainder(letter.Direction, 90);

    /// <summary>Moves the middle of a box round the middle of the page.</summary>
    private PdfBox Turned(PdfBox box, double sine)
    {
        var (x, y) = (((box.Left + box.Right) - page.Width) / 2, ((box.Top + box.Bottom) - page.Height) / 2);
        var (right, down) = ((x * _cosine) - (y * sine) - x, (x * sine) + (y * _cosine) - y);
        return new PdfBox(box.Left + right, box.Top + down, box.Right + right, box.Bottom + down);
    }
}
