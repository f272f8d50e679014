using ReportExtractor.Readers.Html.Sight;

namespace ReportExtractor.Readers.Html.Content;

/// <summary>The look of text.</summary>
/// <param name="Sight">What of it is visible.</param>
/// <param name="Raised">True for letters that their element raises or lowers.</param>
/// <param name="Turned">True for letters that are put into the order in which they are seen.</param>
/// <param name="Preformatted">True if white space is kept.</param>
/// <param name="CellDigits">The number of digits in the cell around, or 0.</param>
internal readonly record struct HtmlLook(
    HtmlSight Sight, bool Raised = false, bool Turned = false, bool Preformatted = false, int CellDigits = 0)
{
    /// <summary>True for letters that are raised or lowered.</summary>
    public bool IsRaised => Raised || Sight.IsRaised;
}
