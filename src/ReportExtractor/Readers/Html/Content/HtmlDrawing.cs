using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html.Content;

/// <summary>The text of a drawing (SVG 2 §11): one text set in one line is read, any other drawing is a picture.</summary>
internal static class HtmlDrawing
{
    // Attributes that neither hide nor move letters apart.
    private static readonly HashSet<string> Harmless =
        [.. "x y font-size font-family font-weight text-anchor dominant-baseline class id xml:space".Split(' ')];

    /// <summary>The text of a drawing, or null.</summary>
    /// <param name="drawing">The drawing.</param>
    public static string? TextOf(IElement drawing)
    {
        if (drawing.Children is not { Length: 1 } children || children[0] is not { LocalName: "text", Children.Length: 0 } only)
        {
            return null;
        }

        var isPlain = only.Attributes.All(attribute => Harmless.Contains(attribute.Name) && IsOne(attribute.Value));
        return isPlain ? only.TextContent.Trim() : null;
    }

    /// <summary>False for a list of places, one for each letter.</summary>
    private static bool IsOne(string value) => !value.Trim().AsSpan().ContainsAny(' ', ',');
}
