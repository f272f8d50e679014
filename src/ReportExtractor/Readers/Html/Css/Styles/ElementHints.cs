using AngleSharp.Css;
using AngleSharp.Dom;
using ReportExtractor.Readers.Html.Css.Sheets;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>
/// What browsers say about elements, and what attributes say that are older than style sheets (HTML Living Standard §15.3, §15.4).
/// </summary>
internal static class ElementHints
{
    private static readonly CascadeWeight Weight = new(CascadeOrigin.Hint, CssLayers.None, default, 0);

    private static readonly CssDeclaration[] Field = [Of("color", "black"), Of("background-color", "white")];
    private static readonly CssDeclaration[] Link = [Of("color", "#0000ee")];
    private static readonly CssDeclaration[] Marked = [Of("background-color", "yellow"), Of("color", "black")];
    private static readonly CssDeclaration[] Small = [Of("font-size", "smaller")];
    private static readonly CssDeclaration[] Struck = [Of("text-decoration-line", "line-through")];
    private static readonly CssDeclaration[] RightToLeft = [Of("direction", "rtl")];
    private static readonly CssDeclaration[] LeftToRight = [Of("direction", "ltr")];
    private static readonly CssDeclaration[] Override = [Of("unicode-bidi", "bidi-override")];

    // The sizes of <font size>, from 1 to 7.
    private static readonly string[] FontSizes = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"];

    /// <summary>Adds the declarations for an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="matches">Receives them.</param>
    public static void Add(IElement element, List<StyleMatch> matches)
    {
        IReadOnlyList<CssDeclaration> own = element.LocalName switch
        {
            "a" when element.HasAttribute("href") => Link,
            "input" or "textarea" or "select" or "button" => Field,
            "mark" => Marked,
            "sup" or "sub" or "small" => Small,
            "bdo" => Override,
            "s" or "strike" => Struck,
            "font" => Font(element),
            "body" when element.GetAttribute("text") is { Length: > 0 } text => [Of("color", CssColor.OfAttribute(text))],
            _ => [],
        };
        AddAll(own);
        if (element.GetAttribute("bgcolor") is { Length: > 0 } ground)
        {
            AddAll([Of("background-color", CssColor.OfAttribute(ground))]);
        }

        if (element.LocalName is "body" or "table" or "tr" or "td" or "th" && element.GetAttribute("background") is { Length: > 0 } picture)
        {
            AddAll([Of("background-image", $"url({picture})")]);
        }

        if (element.GetAttribute("dir") is { Length: > 0 } direction)
        {
            AddAll(direction.Equals("rtl", StringComparison.OrdinalIgnoreCase) ? RightToLeft : LeftToRight);
        }

        void AddAll(IReadOnlyList<CssDeclaration> declarations)
        {
            if (declarations.Count > 0)
            {
                matches.Add(new StyleMatch(declarations, Weight, IsCertain: true));
            }
        }
    }

    private static CssDeclaration[] Font(IElement font)
    {
        var declarations = new List<CssDeclaration>();
        if (font.GetAttribute("color") is { Length: > 0 } own)
        {
            declarations.Add(Of("color", CssColor.OfAttribute(own)));
        }

        if (int.TryParse(font.GetAttribute("size"), out var size) && size is >= 1 and <= 7)
        {
            declarations.Add(Of("font-size", FontSizes[size - 1]));
        }

        if (font.GetAttribute("face") is { Length: > 0 } face)
        {
            declarations.Add(Of("font-family", face.ToLowerInvariant()));
        }

        return [.. declarations];
    }

    private static CssDeclaration Of(string property, string value) => new(property, value, IsImportant: false);
}
