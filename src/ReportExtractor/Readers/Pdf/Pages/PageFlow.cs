using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>A part of a page that is read from top to bottom: the page, or a column of it.</summary>
/// <param name="Area">The place of the part on the page.</param>
/// <param name="Lines">Its lines outside the tables.</param>
internal sealed record PageFlow(PdfBox Area, List<LetterLine> Lines)
{
    /// <summary>True if the middle of a box is in it.</summary>
    /// <param name="box">The box.</param>
    public bool Contains(PdfBox box) =>
        box.Centre() >= Area.Left && box.Centre() <= Area.Right && box.Middle() >= Area.Top && box.Middle() <= Area.Bottom;
}
