using AngleSharp.Dom;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html.Css;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>Which elements of a page are shown, as far as its attributes and style sheets determine it (CSS Cascade §6).</summary>
internal sealed class HtmlVisibility
{
    /// <summary>
    /// The most trials of rules that hide on elements to which they may apply: a second's work. A page has some hundred such rules, each
    /// for some ten elements.
    /// </summary>
    private const int MostTrials = 2_000_000;

    /// <summary>
    /// Parts of a page that Word and LibreOffice save beside the text: headers, footers and comments do not belong to the report.
    /// </summary>
    private static readonly string[] BesideText = ["comment", "comment-list", "header", "footer"];

    private static readonly int Ways = Enum.GetValues<HidingWay>().Length;

    private readonly Dictionary<IElement, Cascade[]> _ruled = [];
    private readonly HashSet<HidingWay> _used = [];

    /// <summary>Reads the style sheets of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public HtmlVisibility(IDocument page, CancellationToken cancellationToken)
    {
        IReadOnlyList<IElement> elements = [.. page.All];
        var rules = RulesOf(page);
        FindUsedWays(elements, rules);
        Apply(rules, elements, cancellationToken);
    }

    /// <summary>Whether an element is shown, as far as one way of hiding determines it.</summary>
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
            foreach (var statement in HidingDeclarations.Of(Inline(element)).Where(statement => statement.Way == way))
            {
                var origin = statement.IsImportant ? CascadeOrigin.ImportantAttribute : CascadeOrigin.Attribute;
                cascade.Add(statement.Showing, new CascadeWeight(origin, default, 0), isCertain: true);
            }
        }

        return cascade.IsEmpty && way == HidingWay.Display && IsHiddenByItself(element) ? Showing.Hidden : cascade.Outcome;
    }

    private static List<CssRule> RulesOf(IDocument page)
    {
        var rules = new List<CssRule>();
        foreach (var style in page.QuerySelectorAll("style"))
        {
            var applies = Applies(style);
            if (applies != false)
            {
                rules.AddRange(CssSheet.Read(style.TextContent)
                    .Select(rule => rule with { IsCertain = rule.IsCertain && applies == true }));
            }
        }

        return rules;
    }

    /// <summary>Whether a style sheet applies on a screen. A sheet in another language does not.</summary>
    private static bool? Applies(IElement style)
    {
        var type = style.GetAttribute("type") ?? "";
        return type.Length > 0 && !type.Equals("text/css", StringComparison.OrdinalIgnoreCase)
            ? false
            : CssMedia.Applies(style.GetAttribute("media") ?? "");
    }

    /// <summary>Finds the ways in which something is hidden: what is shown in the other ways does not matter.</summary>
    private void FindUsedWays(IReadOnlyList<IElement> elements, List<CssRule> rules)
    {
        _used.UnionWith(rules.Select(rule => rule.Declarations)
            .Concat(elements.Select(Inline))
            .SelectMany(HidingDeclarations.Of)
            .Where(statement => statement.MayHide)
            .Select(statement => statement.Way));
        if (elements.Any(IsHiddenByItself))
        {
            _used.Add(HidingWay.Display);
        }

        if (rules.Exists(AddsDigits))
        {
            _used.Add(HidingWay.Place);
        }
    }

    /// <summary>True for a rule that adds digits beside the text of an element: they look as if they belonged to it.</summary>
    private static bool AddsDigits(CssRule rule) =>
        rule.Declarations.Any(declaration => declaration.Property == "content" && declaration.Value.Any(char.IsAsciiDigit));

    private void Apply(List<CssRule> rules, IReadOnlyList<IElement> elements, CancellationToken cancellationToken)
    {
        // Most pages hide nothing by rules.
        var index = new Lazy<ElementIndex>(() => new ElementIndex(elements));
        var cost = new Lazy<SelectorCost>(() => new SelectorCost(elements, index.Value));
        var trials = 0.0;
        for (var order = 0; order < rules.Count; order++)
        {
            var rule = rules[order];
            var statements = HidingDeclarations.Of(rule.Declarations).Where(statement => _used.Contains(statement.Way)).ToList();
            var addsDigits = AddsDigits(rule);
            if (statements.Count == 0 && !addsDigits)
            {
                continue;
            }

            foreach (var selector in CssSelectors.Parse(rule.Selectors))
            {
                if (selector.IsForGenerated ? !addsDigits : statements.Count == 0)
                {
                    continue;
                }

                cancellationToken.ThrowIfCancellationRequested();
                var candidates = index.Value.MayMatch(selector.Selector.Text).ToList();
                trials += candidates.Count * cost.Value.OfOne(selector.Selector);
                if (trials > MostTrials)
                {
                    throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.PageHidesTooMuch());
                }

                var meant = selector.IsForGenerated ? [new HidingStatement(HidingWay.Place, Showing.Unsure, false)] : statements;
                Apply(selector, candidates, meant, rule.IsCertain && selector.IsCertain, order);
            }
        }
    }

    private void Apply(KnownSelector selector, List<IElement> elements, List<HidingStatement> statements, bool isCertain, int order)
    {
        foreach (var element in elements.Where(element => selector.Selector.Match(element, null)))
        {
            if (!_ruled.TryGetValue(element, out var ruled))
            {
                _ruled.Add(element, ruled = new Cascade[Ways]);
            }

            foreach (var (way, showing, isImportant) in statements)
            {
                var origin = isImportant ? CascadeOrigin.ImportantSheet : CascadeOrigin.Sheet;
                ruled[(int)way].Add(showing, new CascadeWeight(origin, selector.Selector.Specificity, order), isCertain);
            }
        }
    }

    /// <summary>
    /// True for elements that browsers hide unless a style shows them (HTML Living Standard §15.3.1), and for those that office programs
    /// save beside the text.
    /// </summary>
    private static bool IsHiddenByItself(IElement element) =>
        element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || (PartOf(element) is { } part && BesideText.Contains(part));

    /// <summary>The part of a document that an element is, as Word (mso-element) and LibreOffice (a title) mark it, or null.</summary>
    private static string? PartOf(IElement element)
    {
        if (element.GetAttribute("style") is { } style && CssText.Value(style, "mso-element") is { } part)
        {
            return part;
        }

        return element.LocalName == "div" ? element.GetAttribute("title") : null;
    }

    private static IReadOnlyList<CssDeclaration> Inline(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 } style ? [.. CssText.Declarations(style)] : [];
}
