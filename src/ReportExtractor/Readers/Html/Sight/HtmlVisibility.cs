using AngleSharp.Css;
using AngleSharp.Dom;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html.Css.Sheets;
using ReportExtractor.Readers.Html.Css.Styles;
using ReportExtractor.Readers.Html.Css.Syntax;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html.Sight;

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

    // The ways in which browsers and attributes say something.
    private static readonly HashSet<HidingWay> Hinted =
        [HidingWay.Ink, HidingWay.Size, HidingWay.Raise, HidingWay.Turn, HidingWay.Strike, HidingWay.Order];

    private static readonly HidingWay[] AllWays = Enum.GetValues<HidingWay>();

    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<IElement, List<StyleMatch>> _ruled = [];
    private readonly Dictionary<(IElement Element, bool IsBefore), List<StyleMatch>> _added = [];
    private readonly Dictionary<string, IReadOnlyList<CssDeclaration>> _inline = [];
    private readonly HashSet<HidingWay> _used = [];
    private readonly HashSet<string> _properties = [];
    private readonly HashSet<IElement> _ordered = [];
    private readonly HashSet<string> _ordering = [];
    private double _trials;

    /// <summary>Reads the style sheets of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <param name="resources">The text of a file beside the page by its address, or null if it is not at hand.</param>
    public HtmlVisibility(IDocument page, CancellationToken cancellationToken, Func<string, string?>? resources = null)
    {
        _cancellationToken = cancellationToken;
        var sheets = new PageSheets(resources ?? (_ => null));
        List<(IReadOnlyList<IElement> Elements, List<CssRule> Rules)> trees =
            [.. HtmlTrees.Of(page).Select(tree => ((IReadOnlyList<IElement>)[.. HtmlTrees.ElementsOf(tree)], sheets.RulesOf(tree)))];
        LacksSheets = sheets.LacksSheets;
        Resolve(trees);
        _ordered.UnionWith(HtmlTrees.Of(page).SelectMany(HtmlCells.ElementsOf));
        FindUsedWays(trees.SelectMany(tree => tree.Elements).ToList(), [.. trees.SelectMany(tree => tree.Rules)]);
        foreach (var (elements, rules) in trees)
        {
            Apply(rules, elements);
        }
    }

    /// <summary>True if a sheet of the page is not at hand.</summary>
    public bool LacksSheets { get; }

    /// <summary>True if something on the page is hidden in a way, or may be.</summary>
    /// <param name="way">The way.</param>
    public bool Uses(HidingWay way) => _used.Contains(way);

    /// <summary>True if digits of a cell may be shown otherwise than they are written.</summary>
    public bool MayMove { get; private set; }

    /// <summary>What styles say about an element; null if they say nothing that matters.</summary>
    /// <param name="element">The element.</param>
    public ElementStyle? StyleOf(IElement element)
    {
        if (_used.Count == 0)
        {
            return null;
        }

        var ruled = _ruled.GetValueOrDefault(element);
        var matches = new List<StyleMatch>();
        if (Hinted.Overlaps(_used))
        {
            ElementHints.Add(element, matches);
        }

        if (Inline(element) is { Count: > 0 } inline && inline.Any(declaration => IsWanted(declaration, element)))
        {
            matches.Add(new StyleMatch(inline, new CascadeWeight(CascadeOrigin.Attribute, CssLayers.None, default, 0), true));
        }

        if (ruled is null && matches.Count == 0)
        {
            return null;
        }

        matches.AddRange(ruled ?? []);
        return new ElementStyle(element.LocalName, matches);
    }

    /// <summary>What styles say about the text that they add to an element; null if they add none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isBefore">True for text in front of that of the element, false for text behind it.</param>
    public ElementStyle? AddedTo(IElement element, bool isBefore) =>
        _added.TryGetValue((element, isBefore), out var matches) ? new ElementStyle("", matches) : null;

    /// <summary>
    /// True for elements that browsers hide unless a style shows them (HTML Living Standard §15.3.1), and for those that office programs
    /// save beside the text.
    /// </summary>
    /// <param name="element">The element.</param>
    public static bool IsHiddenByItself(IElement element) =>
        element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || (PartOf(element) is { } part && BesideText.Contains(part));

    /// <summary>Puts values in place of names, unless a sheet that is not at hand may give others.</summary>
    private void Resolve(List<(IReadOnlyList<IElement> Elements, List<CssRule> Rules)> trees)
    {
        var elements = trees.SelectMany(tree => tree.Elements).ToList();
        elements.ForEach(element => Inline(element));
        var variables = new CssVariables();
        variables.Add(trees.SelectMany(tree => tree.Rules).SelectMany(rule => rule.Declarations));
        variables.Add(_inline.Values.SelectMany(own => own));
        if (LacksSheets)
        {
            return;
        }

        foreach (var (_, rules) in trees)
        {
            for (var i = 0; i < rules.Count; i++)
            {
                rules[i] = rules[i] with { Declarations = [.. rules[i].Declarations.Select(variables.Resolve)] };
            }
        }

        foreach (var (style, declarations) in _inline.ToList())
        {
            _inline[style] = [.. declarations.Select(variables.Resolve)];
        }
    }

    /// <summary>Finds the ways in which something is hidden: what is shown in the other ways does not matter.</summary>
    private void FindUsedWays(IReadOnlyList<IElement> elements, List<CssRule> rules)
    {
        var hints = new List<StyleMatch>();
        foreach (var element in elements)
        {
            ElementHints.Add(element, hints);
        }

        List<CssDeclaration> declarations =
        [
            .. rules.SelectMany(rule => rule.Declarations)
                .Concat(_inline.Values.SelectMany(inline => inline))
                .Concat(hints.Select(hint => hint.Declarations).Distinct().SelectMany(hint => hint))
                .DistinctBy(declaration => (declaration.Property, declaration.Value)),
        ];
        _used.UnionWith(AllWays.Where(way => declarations.Exists(declaration => HidingWays.MayHide(declaration, way))));
        if (InkRules.MayHide(declarations))
        {
            _used.Add(HidingWay.Ink);
        }

        if (elements.Any(IsHiddenByItself))
        {
            _used.Add(HidingWay.Display);
        }

        _properties.UnionWith(_used.SelectMany(HidingWays.PropertiesOf));
        FindOrder(declarations);
    }

    /// <summary>
    /// Finds what matters for the order of the digits in cells: all that moves letters, if anything does, and else their size alone.
    /// </summary>
    private void FindOrder(List<CssDeclaration> declarations)
    {
        MayMove = _ordered.Any(element => OrderRules.IsMark(element.LocalName)) || declarations.Exists(OrderRules.MayMove);
        if (_ordered.Count > 0 && (MayMove || declarations.Exists(declaration => declaration.Property == "font-size")))
        {
            _used.Add(HidingWay.Order);
            _ordering.UnionWith(MayMove ? OrderRules.Properties : ["font-size"]);
        }
    }

    /// <summary>True for a declaration that matters for an element.</summary>
    private bool IsWanted(CssDeclaration declaration, IElement element) =>
        _properties.Contains(declaration.Property)
        || (_ordering.Contains(declaration.Property) && _ordered.Contains(element));

    private void Apply(List<CssRule> rules, IReadOnlyList<IElement> elements)
    {
        // Most pages hide nothing by rules.
        var index = new Lazy<ElementIndex>(() => new ElementIndex(elements));
        var cost = new Lazy<SelectorCost>(() => new SelectorCost(elements, index.Value));
        for (var order = 0; order < rules.Count; order++)
        {
            var rule = rules[order];
            List<CssDeclaration> declarations =
            [
                .. rule.Declarations.Where(declaration =>
                    _properties.Contains(declaration.Property) || _ordering.Contains(declaration.Property)),
            ];
            var isForAll = declarations.Exists(declaration => _properties.Contains(declaration.Property));
            var adds = declarations.Exists(declaration => declaration.Property == "content");
            if (declarations.Count == 0)
            {
                continue;
            }

            foreach (var selector in CssSelectors.Parse(rule.Selectors))
            {
                if (selector.IsForGenerated && !adds)
                {
                    continue;
                }

                _cancellationToken.ThrowIfCancellationRequested();
                var candidates = index.Value.MayMatch(selector.Selector.Text)
                    .Where(element => isForAll || _ordered.Contains(element)).ToList();
                _trials += candidates.Count * cost.Value.OfOne(selector.Selector);
                if (_trials > MostTrials)
                {
                    throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.PageHidesTooMuch());
                }

                var weight = new CascadeWeight(CascadeOrigin.Sheet, rule.Layer, selector.Selector.Specificity, order);
                Apply(selector, candidates, new StyleMatch(declarations, weight, rule.IsCertain && selector.IsCertain));
            }
        }
    }

    private void Apply(KnownSelector selector, List<IElement> elements, StyleMatch match)
    {
        foreach (var element in elements.Where(element => selector.Selector.Match(element, null)))
        {
            if (selector.IsForGenerated)
            {
                Add(_added, (element, selector.IsBefore), match);
            }
            else
            {
                Add(_ruled, element, match);
            }
        }
    }

    private static void Add<T>(Dictionary<T, List<StyleMatch>> all, T key, StyleMatch match)
        where T : notnull
    {
        if (!all.TryGetValue(key, out var matches))
        {
            all.Add(key, matches = []);
        }

        matches.Add(match);
    }

    /// <summary>The part of a document that an element is, as Word (mso-element) and LibreOffice (a title) mark it, or null.</summary>
    private static string? PartOf(IElement element)
    {
        if (element.GetAttribute("style") is { } style && CssText.Value(style, "mso-element") is { } part)
        {
            return part;
        }

        return element.LocalName == "div" ? element.GetAttribute("title") : null;
    }

    /// <summary>The declarations of the element's own attribute; the cells of a table mostly have the same.</summary>
    private IReadOnlyList<CssDeclaration> Inline(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style)
        {
            return [];
        }

        if (!_inline.TryGetValue(style, out var declarations))
        {
            _inline.Add(style, declarations = [.. CssLonghands.Of(CssText.Declarations(style))]);
        }

        return declarations;
    }
}
