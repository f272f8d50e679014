using ReportExtractor.Imaging.Layout;

namespace ReportExtractor.Ocr.Pages;

/// <summary>A line of text to be read.</summary>
/// <param name="Line">The line.</param>
/// <param name="IsByFadedInk">True if coloured ink that is not read stands in its cell.</param>
internal readonly record struct SeenLine(TextLine Line, bool IsByFadedInk)
{
    /// <summary>How long it is, in its heights.</summary>
    public double Length => Line.Box.Width / (double)Line.Box.Height;
}
