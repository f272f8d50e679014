using System.Text.RegularExpressions;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html;

/// <summary>Which elements of a page are shown, as far as the page itself says: its attributes and its own style sheets (CSS Cascade §6).</summary>
internal sealed partial class HtmlVisibility
{
    /// <summary>A page of its own hides things by some ten rules; each is laid against every element.</summary>
    private const int MostRules = 100;

    /// <summary>What Word sets beside a text: the page has its own header, and a comment is no part of the report.</summary>
    private static readonly string[] BesideText = ["comment", "comment-list", "header", "footer"];

    private readonly Dictionary<IElement, (Priority Weight, bool Hidden)> _ruled = [];

    /// <summary>Reads a page's style sheets.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public HtmlVisibility(IDocument page, CancellationToken cancellationToken)
    {
        var rules = page.QuerySelectorAll("style").SelectMany(style => Rules(style.TextContent)).Take(MostRules);
        foreach (var (selectors, hidden) in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var selector in selectors.Split(',').Select(Parse).OfType<ISelector>())
            {
                Apply(page, selector, hidden);
            }
        }
    }

    /// <summary>True where an element and all in it are not shown.</summary>
    /// <param name="element">The element.</param>
    public bool IsHidden(IElement element)
    {
        var style = element.GetAttribute("style");
        if (style is not null && CssText.IsHidden(style) is { } own)
        {
            return own;
        }

        return _ruled.TryGetValue(element, out var rule) ? rule.Hidden
            : element.HasAttribute("hidden") || (style is not null && CssText.Value(style, "mso-element") is { } part && BesideText.Contains(part));
    }

    /// <summary>Rules that show or hide; those for other media than the screen are left out.</summary>
    private static IEnumerable<(string Selectors, bool Hidden)> Rules(string sheet)
    {
        // Word and old pages wrap their sheets in the marks of an HTML comment.
        var css = Comment().Replace(sheet, "").Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        foreach (Match rule in Rule().Matches(MediaRule().Replace(css, "")))
        {
            if (CssText.IsHidden(rule.Groups["declarations"].ValueSpan) is { } hidden)
            {
                yield return (rule.Groups["selectors"].Value.Trim(), hidden);
            }
        }
    }

    /// <summary>A selector that always holds; those for a state (<c>:hover</c>) do not.</summary>
    private static ISelector? Parse(string selector) =>
        selector.Length == 0 || selector.Contains(':') ? null : new CssSelectorParser().ParseSelector(selector.Trim());

    private void Apply(IDocument page, ISelector selector, bool hidden)
    {
        foreach (var element in page.All)
        {
            if (selector.Match(element, null) && (!_ruled.TryGetValue(element, out var other) || selector.Specificity >= other.Weight))
            {
                _ruled[element] = (selector.Specificity, hidden);
            }
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // A block with blocks in it: @media print { … }, @font-face has none.
    [GeneratedRegex(@"@[^{};]*\{(?:[^{}]*\{[^{}]*\})+[^{}]*\}|@[^{};]*\{[^{}]*\}|@[^{};]*;")]
    private static partial Regex MediaRule();

    [GeneratedRegex(@"(?<selectors>[^{}]+)\{(?<declarations>[^{}]*)\}")]
    private static partial Regex Rule();
}
