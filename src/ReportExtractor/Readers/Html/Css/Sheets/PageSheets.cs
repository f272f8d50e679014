using System.Text;
using AngleSharp.Dom;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>
/// The style sheets of a page: those in it, and those beside it that are at hand (HTML Living Standard §4.2.4, §4.2.6).
/// </summary>
/// <param name="resources">The text of a file beside the page by its address, or null if it is not at hand.</param>
internal sealed class PageSheets(Func<string, string?> resources)
{
    /// <summary>The most sheets that are read: a page has some ten.</summary>
    private const int MostSheets = 500;

    /// <summary>The most sheets that import each other in a row.</summary>
    private const int DeepestImport = 5;

    private readonly CssLayers _layers = new();
    private int _sheets;

    /// <summary>True if a sheet of the page is not at hand: it may say anything.</summary>
    public bool LacksSheets { get; private set; }

    /// <summary>The rules for a page, or for a tree of elements with sheets of its own.</summary>
    /// <param name="root">The page or the tree.</param>
    public List<CssRule> RulesOf(IParentNode root)
    {
        var rules = new List<CssRule>();
        foreach (var sheet in root.QuerySelectorAll("style,link"))
        {
            var applies = Applies(sheet);
            var isLink = sheet.LocalName == "link";
            if (applies == false || (isLink && !IsSheet(sheet)))
            {
                continue;
            }

            var own = isLink ? Import((sheet.GetAttribute("href") ?? "").Trim(), 0) : Read(sheet.TextContent, 0);
            rules.AddRange((own ?? []).Select(rule => rule with { IsCertain = rule.IsCertain && applies == true }));
        }

        return rules;
    }

    private IReadOnlyList<CssRule> Read(string text, int depth) => CssSheet.Read(text, _layers, address => Import(address, depth + 1));

    private IReadOnlyList<CssRule>? Import(string address, int depth)
    {
        var text = ++_sheets > MostSheets || depth > DeepestImport ? null : DataAddress.TextOf(address) ?? resources(address);
        LacksSheets |= text is null;
        return text is null ? null : Read(text, depth);
    }

    private static bool IsSheet(IElement link)
    {
        var kinds = CssText.Words((link.GetAttribute("rel") ?? "").ToLowerInvariant());
        return kinds.Contains("stylesheet") && !kinds.Contains("alternate") && !link.HasAttribute("disabled");
    }

    /// <summary>Whether a style sheet applies on a screen. A sheet in another language does not.</summary>
    private static bool? Applies(IElement style)
    {
        var type = style.GetAttribute("type") ?? "";
        return type.Length > 0 && !type.Equals("text/css", StringComparison.OrdinalIgnoreCase)
            ? false
            : CssMedia.Applies(style.GetAttribute("media") ?? "");
    }
}
