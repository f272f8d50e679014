using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>What the clipping path leaves of a letter (ISO 32000-1 §8.5.4).</summary>
internal static class ClippedLetter
{
    // Letters seldom fill their boxes: what they show is within the middle three fifths.
    private const double Margin = 0.2;

    // Of a digit that is cut to less, it can't be told which one it is: 3 and 8, 1 and 7.
    private const double LeastLegible = 0.4;

    // Of a letter that is cut by less than this, nothing is missing.
    private const double Whole = 0.9;

    /// <summary>The share of a letter that is within the clipping path, from 0 to 1.</summary>
    public static double VisibleShare(in PdfBox box, in PdfBox clip)
    {
        var (marginX, marginY) = (box.Width * Margin, box.Height * Margin);
        var body = new PdfBox(box.Left + marginX, box.Top + marginY, box.Right - marginX, box.Bottom - marginY);
        var seen = body.Intersect(clip);
        if (seen.IsInverted())
        {
            return 0;
        }

        var share = Share(seen.Width, body.Width) * Share(seen.Height, body.Height);
        return share >= Whole ? 1 : share;

        static double Share(double part, double whole) => whole > 0 ? part / whole : 1;
    }

    /// <summary>
    /// True for a letter next to the clipping path that cuts it off: it may be part of a number of which the rest is visible. What
    /// is off the page belongs to nothing on it.
    /// </summary>
    public static bool IsNear(PdfLetter letter, in PdfBox clip, in PdfBox page)
    {
        var near = letter.FontSize;
        return letter.Box.Right > page.Left && letter.Box.Left < page.Right
            && letter.Box.Bottom > page.Top && letter.Box.Top < page.Bottom
            && !clip.IsInverted()
            && letter.Box.Left <= clip.Right + near && letter.Box.Right >= clip.Left - near
            && letter.Box.Top <= clip.Bottom + near && letter.Box.Bottom >= clip.Top - near;
    }

    /// <summary>A letter that is cut off in part.</summary>
    public static PdfLetter Cut(PdfLetter letter, double share) =>
        letter with { Flaw = PdfLetterFlaw.Cut, IsLegible = share >= LeastLegible };

    /// <summary>A letter that is cut off as a whole: it is left at the edge that cuts it off.</summary>
    public static PdfLetter Cut(PdfLetter letter, in PdfBox clip)
    {
        var (left, right) = (clip.Left, clip.Right);
        var (top, bottom) = (clip.Top, clip.Bottom);
        return letter with
        {
            Box = new PdfBox(
                Math.Clamp(letter.Box.Left, left, right),
                Math.Clamp(letter.Box.Top, top, bottom),
                Math.Clamp(letter.Box.Right, left, right),
                Math.Clamp(letter.Box.Bottom, top, bottom)),
            IsPainted = false,
            Flaw = PdfLetterFlaw.Cut,
            IsLegible = false,
        };
    }
}
