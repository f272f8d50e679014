using System.Text.RegularExpressions;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using ReportExtractor.Records;

namespace ReportExtractor.Readers.Html;

/// <summary>Which elements of a page are shown, as far as the page itself says: its attributes and its own style sheets (CSS Cascade §6).</summary>
internal sealed partial class HtmlVisibility
{
    /// <summary>Each rule that hides is laid against every element. A page has some ten such rules and some thousand elements; this is a second's work.</summary>
    private const int MostTrials = 2_000_000;

    /// <summary>What Word and LibreOffice set beside a text when they save it as a page: headers, footers and comments are no part of the report.</summary>
    private static readonly string[] BesideText = ["comment", "comment-list", "header", "footer"];

    private readonly Dictionary<IElement, (Priority Weight, bool Hidden)> _ruled = [];

    /// <summary>Reads a page's style sheets.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public HtmlVisibility(IDocument page, CancellationToken cancellationToken)
    {
        var trials = 0L;
        IReadOnlyList<IElement>? elements = null;
        foreach (var (selectors, hidden) in page.QuerySelectorAll("style").Where(IsForScreen).SelectMany(style => Rules(style.TextContent)))
        {
            foreach (var selector in selectors.Split(',').Select(Parse).OfType<ISelector>())
            {
                cancellationToken.ThrowIfCancellationRequested();
                elements ??= [.. page.All];
                trials += elements.Count;
                if (trials > MostTrials)
                {
                    throw new UnreadableDocumentException(ProblemCodes.TooLarge, "The page hides its parts by more rules than any real page: check that it is a report.");
                }

                Apply(elements, selector, hidden);
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
            : element.HasAttribute("hidden") || (Part(element, style) is { } part && BesideText.Contains(part));
    }

    /// <summary>What part of a document an element holds, as Word (mso-element) and LibreOffice (a title) mark it; null where nothing says so.</summary>
    private static string? Part(IElement element, string? style) =>
        style is not null && CssText.Value(style, "mso-element") is { } part ? part : element.LocalName == "div" ? element.GetAttribute("title") : null;

    /// <summary>Rules that show or hide; those for other media than the screen are left out.</summary>
    private static IEnumerable<(string Selectors, bool Hidden)> Rules(string sheet)
    {
        // Word and old pages wrap their sheets in the marks of an HTML comment.
        var css = Comment().Replace(sheet, "").Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        css = ScreenRule().Replace(css, match => match.Groups["rules"].Value);
        foreach (Match rule in Rule().Matches(MediaRule().Replace(css, "")))
        {
            if (CssText.IsHidden(rule.Groups["declarations"].ValueSpan) is { } hidden)
            {
                yield return (rule.Groups["selectors"].Value.Trim(), hidden);
            }
        }
    }

    private static bool IsForScreen(IElement style) =>
        (style.GetAttribute("type") is not { Length: > 0 } type || type.Equals("text/css", StringComparison.OrdinalIgnoreCase))
        && (style.GetAttribute("media") is not { Length: > 0 } media || media.Contains("screen", StringComparison.OrdinalIgnoreCase) || media.Contains("all", StringComparison.OrdinalIgnoreCase));

    /// <summary>A selector that always holds; those for a state (<c>:hover</c>) do not.</summary>
    private static ISelector? Parse(string selector) =>
        selector.Length == 0 || selector.Contains(':') ? null : new CssSelectorParser().ParseSelector(selector.Trim());

    private void Apply(IReadOnlyList<IElement> elements, ISelector selector, bool hidden)
    {
        foreach (var element in elements)
        {
            if (selector.Match(element, null) && (!_ruled.TryGetValue(element, out var other) || selector.Specificity >= other.Weight))
            {
                _ruled[element] = (selector.Specificity, hidden);
            }
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    // Sheets are the page's own, and may be anything: these look at every character a fixed number of times.
    // @media screen { … } without further conditions holds on every screen.
    [GeneratedRegex(@"@media\s+(?:only\s+)?(?:screen|all)\s*\{(?<rules>(?:[^{}]*\{[^{}]*\})*[^{}]*)\}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ScreenRule();

    // A block with blocks in it: @media print { … }, @font-face has none.
    [GeneratedRegex(@"@[^{};]*\{(?:[^{}]*\{[^{}]*\})+[^{}]*\}|@[^{};]*\{[^{}]*\}|@[^{};]*;", RegexOptions.NonBacktracking)]
    private static partial Regex MediaRule();

    [GeneratedRegex(@"(?<selectors>[^{}]+)\{(?<declarations>[^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();
}
