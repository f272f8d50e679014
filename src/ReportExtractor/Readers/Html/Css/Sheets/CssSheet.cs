using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>
/// Reads the rules of a style sheet (CSS Syntax §5.4, CSS Nesting §3, CSS Cascade 5 §2 and §6.4). Conditions of blocks are evaluated: a
/// block that does not apply on a screen is left out, and rules that depend on more than the page are marked as uncertain.
/// </summary>
/// <param name="sheet">The sheet, without comments.</param>
/// <param name="layers">The layers of the page.</param>
/// <param name="import">Gives the rules of a sheet that is imported, or null if it is not at hand.</param>
internal sealed class CssSheet(string sheet, CssLayers layers, Func<string, IReadOnlyList<CssRule>?> import)
{
    /// <summary>The deepest nesting of blocks: a real sheet has three or four levels.</summary>
    private const int Deepest = 20;

    /// <summary>The longest list of selectors: each level of nested rules may double it.</summary>
    private const int LongestSelectors = 20_000;

    /// <summary>
    /// At-rules without rules for elements at rest (CSS Fonts, CSS Animations, CSS Paged Media, CSS Transitions).
    /// </summary>
    private static readonly HashSet<string> Other =
    [
        .. ("font-face keyframes -webkit-keyframes -moz-keyframes -o-keyframes page counter-style property font-feature-values "
            + "font-palette-values starting-style view-transition position-try viewport -ms-viewport").Split(' '),
    ];

    private readonly List<CssRule> _rules = [];

    private readonly record struct Scope(string? Parent, bool IsCertain, int Layer, int Depth);

    /// <summary>Reads a sheet.</summary>
    /// <param name="sheet">Its text.</param>
    /// <param name="layers">The layers of the page.</param>
    /// <param name="import">Gives the rules of a sheet that is imported, or null if it is not at hand.</param>
    public static IReadOnlyList<CssRule> Read(string sheet, CssLayers layers, Func<string, IReadOnlyList<CssRule>?> import)
    {
        var text = CssText.WithoutComments(sheet);
        var reader = new CssSheet(text, layers, import);
        reader.ReadBlocks(0, text.Length, new Scope(null, true, CssLayers.None, 0));
        return reader._rules;
    }

    /// <summary>Reads the content of a block: declarations, if it is a rule's block, and nested blocks.</summary>
    private void ReadBlocks(int start, int end, Scope scope)
    {
        if (scope.Depth > Deepest || scope.Parent?.Length > LongestSelectors)
        {
            // The rest is not read, and may hide anything.
            _rules.Add(new CssRule("*", [new CssDeclaration("display", "none", IsImportant: true)], IsCertain: false));
            return;
        }

        var declarations = new List<CssDeclaration>();
        while (start < end)
        {
            // Outside of rules, a semicolon ends only at-rules.
            var isStatement = scope.Parent is not null || sheet.AsSpan(start, end - start).TrimStart() is ['@', ..];
            var stop = CssText.Find(sheet, start, end, isStatement ? ";{" : "{");
            var text = sheet.AsSpan(start, stop - start);
            if (stop < end && sheet[stop] == '{' && !text.TrimStart().StartsWith("--"))
            {
                var close = CssText.FindClose(sheet, stop + 1, end);
                Add(CssText.Selector(text), stop + 1, close, scope);
                start = close + 1;
                continue;
            }

            if (stop < end && sheet[stop] == '{')
            {
                stop = CssText.FindClose(sheet, stop + 1, end);
            }
            else if (scope.Parent is null)
            {
                AddStatement(CssText.Selector(text), scope);
            }
            else if (CssText.Declaration(text) is { } declaration)
            {
                declarations.Add(declaration);
            }

            start = stop + 1;
        }

        CssDeclaration[] known = [.. CssLonghands.Of(declarations)];
        if (scope.Parent is not null && known.Length > 0)
        {
            _rules.Add(new CssRule(scope.Parent, known, scope.IsCertain, scope.Layer));
        }
    }

    /// <summary>Reads an at-rule without a block: the order of layers, and sheets that are imported.</summary>
    private void AddStatement(string text, Scope scope)
    {
        if (text.StartsWith("@layer ", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var name in CssText.Selectors(text[7..]))
            {
                layers.Of(name);
            }
        }
        else if (text.StartsWith("@import", StringComparison.OrdinalIgnoreCase) && scope.Depth == 0
            && CssText.Words(text[7..].Trim()) is [var address, .. var conditions])
        {
            var layer = conditions.Find(word => word.StartsWith("layer", StringComparison.OrdinalIgnoreCase));
            var supports = conditions.Find(word => word.StartsWith("supports(", StringComparison.OrdinalIgnoreCase));
            var media = string.Join(' ', conditions.Where(word => word != layer && word != supports));
            var applies = CssMedia.Applies(media);
            var place = layer is null ? CssLayers.None : layers.Of(layer[5..].Trim('(', ')', ' '));
            foreach (var rule in applies == false ? [] : import(CssText.Address(address)) ?? [])
            {
                var isCertain = rule.IsCertain && applies == true && supports is null && (layer is null || rule.Layer == CssLayers.None);
                _rules.Add(rule with { IsCertain = isCertain, Layer = layer is null ? rule.Layer : place });
            }
        }
    }

    /// <summary>Reads a block with its prelude: its selectors or its condition.</summary>
    private void Add(string prelude, int start, int end, Scope scope)
    {
        var inner = scope with { Depth = scope.Depth + 1 };
        if (!prelude.StartsWith('@'))
        {
            ReadBlocks(start, end, inner with { Parent = Nested(prelude, scope.Parent) });
            return;
        }

        var name = prelude[1..].Split([' ', '\t', '\r', '\n', '(', '"'], 2)[0].ToLowerInvariant();
        var condition = prelude[(name.Length + 1)..].Trim();
        if (name == "layer")
        {
            // The order of layers inside each other is not followed.
            var isOuter = scope.Layer == CssLayers.None;
            ReadBlocks(start, end, inner with { Layer = layers.Of(condition), IsCertain = scope.IsCertain && isOuter });
            return;
        }

        bool? applies = Other.Contains(name) ? false
            : name == "media" ? CssMedia.Applies(condition)
            : name == "supports" ? CssSupports.Holds(condition)
            : null;
        if (applies != false)
        {
            ReadBlocks(start, end, inner with { IsCertain = scope.IsCertain && applies == true });
        }
    }

    /// <summary>
    /// The selectors of a nested rule: elements inside those of the outer rule, or those elements themselves (<c>&amp;</c>).
    /// </summary>
    private static string Nested(string selectors, string? parent) =>
        parent is null ? selectors
        : string.Join(", ", CssText.Selectors(selectors).Select(selector =>
            selector.Contains('&') ? selector.Replace("&", $":is({parent})", StringComparison.Ordinal) : $":is({parent}) {selector}"));
}
