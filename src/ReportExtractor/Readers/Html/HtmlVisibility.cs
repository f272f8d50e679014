using AngleSharp.Css;
using AngleSharp.Dom;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html.Css;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>Which elements of a page are shown, as far as the page itself says: its attributes and its own style sheets (CSS Cascade §6).</summary>
internal sealed class HtmlVisibility
{
    /// <summary>Each rule that hides is laid against the elements that it may be for. A page has some hundred such rules, each for some ten elements; this is a second's work.</summary>
    private const int MostTrials = 2_000_000;

    /// <summary>What Word and LibreOffice set beside a text when they save it as a page: headers, footers and comments are no part of the report.</summary>
    private static readonly string[] BesideText = ["comment", "comment-list", "header", "footer"];

    private static readonly int Ways = Enum.GetValues<HidingWay>().Length;

    private readonly Dictionary<IElement, Cascade[]> _ruled = [];
    private readonly HashSet<HidingWay> _used = [];

    /// <summary>Reads a page's style sheets.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public HtmlVisibility(IDocument page, CancellationToken cancellationToken)
    {
        IReadOnlyList<IElement> elements = [.. page.All];
        CssRule[] rules = [.. page.QuerySelectorAll("style").Select(style => (Text: style.TextContent, Holds: Holds(style)))
            .Where(style => style.Holds != false)
            .SelectMany(style => CssSheet.Read(style.Text).Select(rule => rule with { IsCertain = rule.IsCertain && style.Holds == true }))];

        // Only where something hides in a way does it matter what shows in that way.
        _used.UnionWith(rules.Select(rule => rule.Declarations).Concat(elements.Select(Inline))
            .SelectMany(HidingDeclarations.Of).Where(said => said.Showing is Showing.Hidden or Showing.Unsure).Select(said => said.Way));
        if (elements.Any(IsHiddenByItself))
        {
            _used.Add(HidingWay.Display);
        }

        // Digits that a style writes beside an element's text are seen as if they were of it.
        bool[] writes = [.. rules.Select(rule => rule.Declarations.Any(declaration => declaration.Property == "content" && declaration.Value.Any(char.IsAsciiDigit)))];
        if (writes.Contains(true))
        {
            _used.Add(HidingWay.Place);
        }

        // Most pages hide nothing by rules.
        var index = new Lazy<ElementIndex>(() => new ElementIndex(elements));
        var cost = new Lazy<SelectorCost>(() => new SelectorCost(elements, index.Value));
        var trials = 0.0;
        for (var order = 0; order < rules.Length; order++)
        {
            var rule = rules[order];
            var said = HidingDeclarations.Of(rule.Declarations).Where(said => _used.Contains(said.Way)).ToList();
            if (said.Count == 0 && !writes[order])
            {
                continue;
            }

            foreach (var selector in CssSelectors.Parse(rule.Selectors).Where(selector => selector.IsForGenerated ? writes[order] : said.Count > 0))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var candidates = index.Value.MayMatch(selector.Selector.Text).ToList();
                trials += candidates.Count * cost.Value.OfOne(selector.Selector);
                if (trials > MostTrials)
                {
                    throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.PageHidesTooMuch());
                }

                Apply(candidates, selector, selector.IsForGenerated ? [(HidingWay.Place, Showing.Unsure, false)] : said, rule.IsCertain && selector.IsCertain, order);
            }
        }
    }

    /// <summary>What styles and attributes say of an element in one way of hiding.</summary>
    /// <param name="element">The element.</param>
    /// <param name="way">The way.</param>
    public Showing Of(IElement element, HidingWay way)
    {
        if (!_used.Contains(way))
        {
            return Showing.Unset;
        }

        var cascade = _ruled.TryGetValue(element, out var ruled) ? ruled[(int)way] : default;
        if (element.HasAttribute("style"))
        {
            foreach (var (_, showing, isImportant) in HidingDeclarations.Of(Inline(element)).Where(said => said.Way == way))
            {
                cascade.Take(showing, new CascadeWeight(isImportant ? CascadeOrigin.ImportantAttribute : CascadeOrigin.Attribute, default, 0), isCertain: true);
            }
        }

        return cascade.IsEmpty && way == HidingWay.Display && IsHiddenByItself(element) ? Showing.Hidden : cascade.Outcome;
    }

    /// <summary>True for what browsers do not show unless a style says otherwise (HTML Living Standard §15.3.1), and what office programs set beside the text.</summary>
    private static bool IsHiddenByItself(IElement element) =>
        element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || (Part(element) is { } part && BesideText.Contains(part));

    /// <summary>What part of a document an element holds, as Word (mso-element) and LibreOffice (a title) mark it; null where nothing says so.</summary>
    private static string? Part(IElement element) =>
        element.GetAttribute("style") is { } style && CssText.Value(style, "mso-element") is { } part ? part : element.LocalName == "div" ? element.GetAttribute("title") : null;

    private static IReadOnlyList<CssDeclaration> Inline(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 } style ? [.. CssText.Declarations(style)] : [];

    /// <summary>Whether a sheet holds on a screen; one of another language is none.</summary>
    private static bool? Holds(IElement style) =>
        style.GetAttribute("type") is { Length: > 0 } type && !type.Equals("text/css", StringComparison.OrdinalIgnoreCase) ? false
        : CssMedia.Holds(style.GetAttribute("media") ?? "");

    private void Apply(IReadOnlyList<IElement> elements, KnownSelector selector, IReadOnlyList<(HidingWay Way, Showing Showing, bool IsImportant)> said, bool isCertain, int order)
    {
        foreach (var element in elements)
        {
            if (!selector.Selector.Match(element, null))
            {
                continue;
            }

            if (!_ruled.TryGetValue(element, out var ruled))
            {
                _ruled.Add(element, ruled = new Cascade[Ways]);
            }

            foreach (var (way, showing, isImportant) in said)
            {
                ruled[(int)way].Take(showing, new CascadeWeight(isImportant ? CascadeOrigin.ImportantSheet : CascadeOrigin.Sheet, selector.Selector.Specificity, order), isCertain);
            }
        }
    }
}
