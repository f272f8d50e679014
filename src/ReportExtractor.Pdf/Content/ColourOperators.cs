using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Content.States;
using ReportExtractor.Pdf.Content.Tokens;

namespace ReportExtractor.Pdf.Content;

/// <summary>The colour operators (ISO 32000-1 §8.6.8).</summary>
/// <param name="resources">The current resources.</param>
internal sealed class ColourOperators(ResourceStack resources)
{
    /// <summary>Executes an operator.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="state">The graphics state.</param>
    /// <returns>False if it is not a colour operator.</returns>
    public bool Run(string name, Operands operands, ref GraphicsState state)
    {
        var n = operands.Numbers;
        switch (name)
        {
            case "g":
                (state.FillSpace, state.FillColour) = Select(ColourSpace.Gray, n);
                return true;
            case "rg":
                (state.FillSpace, state.FillColour) = Select(ColourSpace.Rgb, n);
                return true;
            case "k":
                (state.FillSpace, state.FillColour) = Select(ColourSpace.Cmyk, n);
                return true;
            case "sc" or "scn":
                state.FillColour = state.FillSpace.ColourOf(n);
                return true;
            case "cs":
                state.FillSpace = Space(operands.Name);
                state.FillColour = state.FillSpace.First;
                return true;
            case "G":
                (state.StrokeSpace, state.StrokeColour) = Select(ColourSpace.Gray, n);
                return true;
            case "RG":
                (state.StrokeSpace, state.StrokeColour) = Select(ColourSpace.Rgb, n);
                return true;
            case "K":
                (state.StrokeSpace, state.StrokeColour) = Select(ColourSpace.Cmyk, n);
                return true;
            case "SC" or "SCN":
                state.StrokeColour = state.StrokeSpace.ColourOf(n);
                return true;
            case "CS":
                state.StrokeSpace = Space(operands.Name);
                state.StrokeColour = state.StrokeSpace.First;
                return true;
            default:
                return false;
        }
    }

    private static (ColourSpace Space, Colour Colour) Select(ColourSpace space, ReadOnlySpan<double> numbers) =>
        (space, space.ColourOf(numbers));

    private ColourSpace Space(string? name) => name is null ? ColourSpace.Gray : resources.Space(name) ?? ColourSpace.OfName(name);
}
