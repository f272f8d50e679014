using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>The colours of letters and of what is behind them.</summary>
internal static class InkRules
{
    /// <summary>The most colours of letters or grounds of a page that are compared: real pages have some ten.</summary>
    private const int MostColors = 200;

    private static readonly string[] Letters = ["color", "-webkit-text-fill-color"];

    /// <summary>True if letters somewhere on a page may have the colour of a ground on it, or none.</summary>
    /// <param name="declarations">All declarations of the page.</param>
    public static bool MayHide(IReadOnlyList<CssDeclaration> declarations)
    {
        var letters = ColorsOf(declarations, property => Letters.Contains(property));
        if (letters.Count == 0)
        {
            // Black letters may still be on black.
            letters.Add(CssColor.Black);
        }

        letters.Add(CssColor.Black);
        var grounds = ColorsOf(declarations, property => property == "background-color").Where(color => color.Opacity > 0).ToHashSet();
        grounds.Add(CssColor.White);
        return declarations.Any(declaration => declaration is { Property: "background-color", Value: "currentcolor" })
            || letters.Count > MostColors || grounds.Count > MostColors || letters.Any(letter => grounds.Any(letter.IsLostOn));
    }

    private static HashSet<CssColor> ColorsOf(IEnumerable<CssDeclaration> declarations, Func<string, bool> isWanted) =>
    [
        .. declarations.Where(declaration => isWanted(declaration.Property))
            .Select(declaration => declaration.Value)
            .Distinct()
            .Select(CssColor.Parse)
            .OfType<CssColor>(),
    ];
}
