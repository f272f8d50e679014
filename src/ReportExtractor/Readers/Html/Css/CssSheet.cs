namespace ReportExtractor.Readers.Html.Css;

/// <summary>
/// Reads a style sheet to its rules (CSS Syntax §5.4, CSS Nesting §3). Blocks under a condition are looked into: one that does not hold on
/// a screen is left out, and what depends on more than the page is marked as uncertain.
/// </summary>
/// <param name="sheet">The sheet, without comments.</param>
internal sealed class CssSheet(string sheet)
{
    /// <summary>Blocks inside each other: three or four in a real sheet.</summary>
    private const int Deepest = 20;

    /// <summary>So long is no list of selectors; what is nested may double it at every step.</summary>
    private const int LongestSelectors = 20_000;

    /// <summary>At-rules whose blocks hold no rules for elements, or none that hold at rest (CSS Fonts, CSS Animations, CSS Paged Media, CSS Transitions).</summary>
    private static readonly HashSet<string> Other =
        [.. "font-face keyframes -webkit-keyframes -moz-keyframes -o-keyframes page counter-style property font-feature-values font-palette-values starting-style view-transition position-try viewport -ms-viewport".Split(' ')];

    private readonly List<CssRule> _rules = [];

    /// <summary>Reads a sheet.</summary>
    /// <param name="sheet">Its text.</param>
    public static IReadOnlyList<CssRule> Read(string sheet)
    {
        var text = CssText.WithoutComments(sheet);
        var reader = new CssSheet(text);
        reader.ReadBlocks(0, text.Length, parent: null, isCertain: true, depth: 0);
        return reader._rules;
    }

    /// <summary>Reads what stands in a block: declarations, where it is a rule's, and blocks.</summary>
    private void ReadBlocks(int start, int end, string? parent, bool isCertain, int depth)
    {
        if (depth > Deepest || parent?.Length > LongestSelectors)
        {
            // What stands here is not read on, and may say anything.
            _rules.Add(new CssRule("*", [new CssDeclaration("display", "none", IsImportant: true)], IsCertain: false));
            return;
        }

        var declarations = new List<CssDeclaration>();
        while (start < end)
        {
            // Outside of rules a semicolon ends at-rules alone.
            var isStatement = parent is not null || sheet.AsSpan(start, end - start).TrimStart() is ['@', ..];
            var stop = CssText.Find(sheet, start, end, isStatement ? ";{" : "{");
            var text = sheet.AsSpan(start, stop - start);
            if (stop < end && sheet[stop] == '{' && !text.TrimStart().StartsWith("--"))
            {
                var close = CssText.FindClose(sheet, stop + 1, end);
                Add(CssText.Selector(text), stop + 1, close, parent, isCertain, depth);
                start = close + 1;
                continue;
            }

            if (stop < end && sheet[stop] == '{')
            {
                stop = CssText.FindClose(sheet, stop + 1, end);
            }
            else if (parent is not null && CssText.Declaration(text) is { } declaration)
            {
                declarations.Add(declaration);
            }

            start = stop + 1;
        }

        if (parent is not null && declarations.Count > 0)
        {
            _rules.Add(new CssRule(parent, declarations, isCertain));
        }
    }

    /// <summary>Reads a block behind what says for what or when it holds.</summary>
    private void Add(string prelude, int start, int end, string? parent, bool isCertain, int depth)
    {
        if (!prelude.StartsWith('@'))
        {
            ReadBlocks(start, end, Nested(prelude, parent), isCertain, depth + 1);
            return;
        }

        var name = prelude[1..].Split([' ', '\t', '\r', '\n', '(', '"'], 2)[0].ToLowerInvariant();
        bool? holds = Other.Contains(name) ? false : name == "media" ? CssMedia.Holds(prelude[(name.Length + 1)..]) : null;
        if (holds != false)
        {
            ReadBlocks(start, end, parent, isCertain && holds == true, depth + 1);
        }
    }

    /// <summary>A rule within a rule holds for what stands in the outer one's elements, or for what it says of them itself (<c>&amp;</c>).</summary>
    private static string Nested(string selectors, string? parent) =>
        parent is null ? selectors
        : string.Join(", ", CssText.Selectors(selectors).Select(selector =>
            selector.Contains('&') ? selector.Replace("&", $":is({parent})", StringComparison.Ordinal) : $":is({parent}) {selector}"));
}
