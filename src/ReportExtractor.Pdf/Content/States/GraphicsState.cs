using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Content.States;

/// <summary>The graphics state (ISO 32000-1 §8.4.1), as far as letters and lines depend on it. Operator q copies it.</summary>
internal struct GraphicsState
{
    // With a lower alpha nothing is visible (§11.6.4.4).
    private const double Faint = 0.02;

    // With a higher alpha nothing of what is below is visible.
    private const double Opaque = 0.95;

    /// <summary>From user space to points from the page's top left corner.</summary>
    public Matrix Matrix;

    /// <summary>The bounding box of the clipping path, in points from the page's top left corner.</summary>
    public PdfBox Clip;

    /// <summary>The colour space of fills.</summary>
    public ColourSpace FillSpace;

    /// <summary>The colour space of strokes.</summary>
    public ColourSpace StrokeSpace;

    /// <summary>The colour of fills.</summary>
    public Colour FillColour;

    /// <summary>The colour of strokes.</summary>
    public Colour StrokeColour;

    /// <summary>True if the blend mode is not Normal, so that paint does not simply cover what is below (§11.3.5).</summary>
    public bool IsBlended;

    /// <summary>True if a soft mask makes parts of what is painted transparent (§11.5).</summary>
    public bool IsMasked;

    /// <summary>True if the clipping path is more than its bounding box lets expect: parts of the box are clipped.</summary>
    public bool IsClipShaped;

    /// <summary>The opacity of fills, from 0 to 1.</summary>
    public double FillAlpha;

    /// <summary>The opacity of strokes, from 0 to 1.</summary>
    public double StrokeAlpha;

    /// <summary>The opacity of the transparency groups around, from 0 to 1 (ISO 32000-1 §11.6.6).</summary>
    public double GroupAlpha;

    /// <summary>The line width in user space.</summary>
    public double LineWidth;

    /// <summary>True if strokes extend beyond their ends by half the line width (§8.4.3.3).</summary>
    public bool HasCaps;

    /// <summary>The text state.</summary>
    public TextState Text;

    /// <summary>True if fills cover what is below.</summary>
    public readonly bool IsFillCovering => FillAlpha * GroupAlpha >= Opaque && IsPaintCovering && FillColour != Colour.Pattern;

    /// <summary>True if strokes cover what is below.</summary>
    public readonly bool IsStrokeCovering => StrokeAlpha * GroupAlpha >= Opaque && IsPaintCovering && StrokeColour != Colour.Pattern;

    /// <summary>True if an image covers what is below, provided that it has no mask of its own.</summary>
    public readonly bool IsImageCovering => FillAlpha * GroupAlpha >= Opaque && IsPaintCovering && !IsClipShaped;

    /// <summary>False if fills are transparent.</summary>
    public readonly bool IsFillVisible => FillAlpha * GroupAlpha >= Faint;

    /// <summary>False if strokes are transparent.</summary>
    public readonly bool IsStrokeVisible => StrokeAlpha * GroupAlpha >= Faint;

    /// <summary>Begins a transparency group: what is painted in it is opaque at first, and the group gets the opacity as a whole.</summary>
    public void BeginGroup() => (GroupAlpha, FillAlpha, StrokeAlpha) = (GroupAlpha * FillAlpha, 1, 1);

    private readonly bool IsPaintCovering => !IsBlended && !IsMasked;

    /// <summary>The initial state of a page (§8.4.1, table 52).</summary>
    public static GraphicsState Initial(in PageGeometry geometry) => new()
    {
        Matrix = geometry.Matrix,
        Clip = geometry.Box,
        FillSpace = ColourSpace.Gray,
        StrokeSpace = ColourSpace.Gray,
        FillAlpha = 1,
        StrokeAlpha = 1,
        GroupAlpha = 1,
        LineWidth = 1,
        Text = new TextState { Scale = 1, Font = MissingFont.Instance },
    };
}
