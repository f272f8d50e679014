using UglyToad.PdfPig.Graphics.Colors;

namespace ReportExtractor.PdfPig;

/// <summary>Tells white from other colours.</summary>
internal static class Colours
{
    // 2% of grey can't be seen on paper.
    private const double LeastWhite = 0.98;

    /// <summary>True for white. PdfPig's null is the colour at the beginning of a page, which is black.</summary>
    /// <param name="colour">The colour.</param>
    public static bool IsWhite(IColor? colour)
    {
        if (colour is null or PatternColor)
        {
            return false;
        }

        var (red, green, blue) = colour.ToRGBValues();
        return red >= LeastWhite && green >= LeastWhite && blue >= LeastWhite;
    }
}
