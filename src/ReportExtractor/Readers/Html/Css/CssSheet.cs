namespace ReportExtractor.Readers.Html.Css;

/// <summary>
/// Reads the rules of a style sheet (CSS Syntax §5.4, CSS Nesting §3). Conditions of blocks are evaluated: a block that does not apply on a
/// screen is left out, and rules that depend on more than the page are marked as uncertain.
/// </summary>
/// <param name="sheet">The sheet, without comments.</param>
internal sealed class CssSheet(string sheet)
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

    /// <summary>Reads a sheet.</summary>
    /// <param name="sheet">Its text.</param>
    public static IReadOnlyList<CssRule> Read(string sheet)
    {
        var text = CssText.WithoutComments(sheet);
        var reader = new CssSheet(text);
        reader.ReadBlocks(0, text.Length, parent: null, isCertain: true, depth: 0);
        return reader._rules;
    }

    /// <summary>Reads the content of a block: declarations, if it is a rule's block, and nested blocks.</summary>
    private void ReadBlocks(int start, int end, string? parent, bool isCertain, int depth)
    {
        if (depth > Deepest || parent?.Length > LongestSelectors)
        {
            // The rest is not read, and may hide anything.
            _rules.Add(new CssRule("*", [new CssDeclaration("display", "none", IsImportant: true)], IsCertain: false));
            return;
        }

        var declarations = new List<CssDeclaration>();
        while (start < end)
        {
            // Outside of rules, a semicolon ends only at-rules.
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

    /// <summary>Reads a block with its prelude: its selectors or its condition.</summary>
    private void Add(string prelude, int start, int end, string? parent, bool isCertain, int depth)
    {
        if (!prelude.StartsWith('@'))
        {
            ReadBlocks(start, end, Nested(prelude, parent), isCertain, depth + 1);
            return;
        }

        var name = prelude[1..].Split([' ', '\t', '\r', '\n', '(', '"'], 2)[0].ToLowerInvariant();
        bool? applies = Other.Contains(name) ? false : name == "media" ? CssMedia.Applies(prelude[(name.Length + 1)..]) : null;
        if (applies != false)
        {
            ReadBlocks(start, end, parent, isCertain && applies == true, depth + 1);
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
