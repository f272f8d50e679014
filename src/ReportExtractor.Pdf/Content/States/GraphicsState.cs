using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Content.States;

/// <summary>The graphics state (ISO 32000-1 §8.4.1), as far as letters and lines depend on it; copied by q.</summary>
internal struct GraphicsState
{
    // Alpha below this leaves nothing to see (§11.6.4.4).
    private const double Faint = 0.02;

    /// <summary>From user space to shown places.</summary>
    public Matrix Matrix;

    /// <summary>What is not clipped away, as shown.</summary>
    public PdfBox Clip;

    /// <summary>The space of fill colours.</summary>
    public ColourSpace FillSpace;

    /// <summary>The space of stroke colours.</summary>
    public ColourSpace StrokeSpace;

    /// <summary>True where fills are white.</summary>
    public bool IsFillWhite;

    /// <summary>True where paint does not simply cover what is under it (§11.3.5).</summary>
    public bool IsBlended;

    /// <summary>True where strokes are white.</summary>
    public bool IsStrokeWhite;

    /// <summary>How much fills cover, 0 to 1.</summary>
    public double FillAlpha;

    /// <summary>How much strokes cover.</summary>
    public double StrokeAlpha;

    /// <summary>The width of strokes in user space.</summary>
    public double LineWidth;

    /// <summary>True where strokes reach beyond their ends by half their width (§8.4.3.3).</summary>
    public bool HasCaps;

    /// <summary>The state of text.</summary>
    public TextState Text;

    /// <summary>True for fills that hide with white what they cover.</summary>
    public readonly bool IsFillCovering => IsFillWhite && !IsBlended && FillAlpha >= 1;

    /// <summary>False where fills can't be seen at all.</summary>
    public readonly bool IsFillSeen => FillAlpha >= Faint;

    /// <summary>False where strokes can't be seen at all.</summary>
    public readonly bool IsStrokeSeen => StrokeAlpha >= Faint;

    /// <summary>The state at a page's beginning (§8.4.1, table 52).</summary>
    public static GraphicsState Initial(in PageGeometry geometry) => new()
    {
        Matrix = geometry.Matrix,
        Clip = geometry.Box,
        FillSpace = ColourSpace.Gray,
        StrokeSpace = ColourSpace.Gray,
        FillAlpha = 1,
        StrokeAlpha = 1,
        LineWidth = 1,
        Text = new TextState { Scale = 1, Font = MissingFont.Instance },
    };
}
