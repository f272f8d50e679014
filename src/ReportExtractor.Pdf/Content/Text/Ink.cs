using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Content.States;

namespace ReportExtractor.Pdf.Content.Text;

/// <summary>The colours that letters are painted with, as they look on paper.</summary>
/// <param name="Fill">The colour of the fill; null if letters are not filled.</param>
/// <param name="Stroke">The colour of the outline; null if there is none.</param>
internal readonly record struct Ink(Colour? Fill, Colour? Stroke)
{
    // Text rendering modes without fill and stroke (ISO 32000-1 §9.3.6, table 106).
    private const int Invisible = 3;
    private const int InvisibleClip = 7;

    /// <summary>The colours of a graphics state.</summary>
    public static Ink Of(in GraphicsState state)
    {
        // Even modes fill; modes 1 and 2 modulo 4 stroke (§9.3.6, table 106).
        var mode = state.Text.Mode;
        if (mode is Invisible or InvisibleClip)
        {
            return default;
        }

        return new Ink(
            mode % 2 == 0 && state.IsFillVisible ? state.FillColour.OnPaper(state.FillAlpha * state.GroupAlpha) : null,
            mode % 4 is 1 or 2 && state.IsStrokeVisible ? state.StrokeColour.OnPaper(state.StrokeAlpha * state.GroupAlpha) : null);
    }
}
