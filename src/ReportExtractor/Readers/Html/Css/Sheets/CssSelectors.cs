using System.Text.RegularExpressions;
using AngleSharp.Css.Parser;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>Parses selectors (Selectors Level 4). An unknown selector is replaced by a wider one that matches all its elements.</summary>
internal static partial class CssSelectors
{
    /// <summary>The deepest nesting of brackets: the parser reads them recursively.</summary>
    private const int DeepestBrackets = 10;

    private static readonly string[] Generated = ["before", "after"];

    // Parts of an element's own text: what hides them hides some of it.
    private static readonly string[] OfText = ["first-line", "first-letter"];

    // Parts of elements that the browser draws; they are not text of the page.
    private static readonly string[] Drawn =
    [
        "selection", "placeholder", "marker", "backdrop", "file-selector-button", "cue", "target-text",
        "grammar-error", "spelling-error",
    ];

    /// <summary>
    /// Parses the selectors of a rule. A list with one invalid selector is invalid, so with an unknown selector none is certain.
    /// </summary>
    /// <param name="list">The list.</param>
    public static IReadOnlyList<KnownSelector> Parse(string list)
    {
        KnownSelector?[] all = [.. CssText.Selectors(list).Where(selector => !IsDrawn(selector)).Select(ParseOne)];
        var isCertain = Array.TrueForAll(all, selector => selector is { IsCertain: true });
        return [.. all.OfType<KnownSelector>().Select(selector => selector with { IsCertain = isCertain })];
    }

    private static KnownSelector? ParseOne(string selector)
    {
        var element = PseudoElement().Match(selector);
        var isGenerated = element.Success && Generated.Contains(element.Groups["name"].Value, StringComparer.OrdinalIgnoreCase);
        var isBefore = isGenerated && element.Groups["name"].Value.Equals("before", StringComparison.OrdinalIgnoreCase);
        var isPart = element.Success && OfText.Contains(element.Groups["name"].Value, StringComparer.OrdinalIgnoreCase);
        var own = isGenerated || isPart ? selector[..element.Index] : selector;
        if (own.Length == 0)
        {
            own = "*";
        }

        var parser = new CssSelectorParser();
        var isBounded = DepthOf(own) <= DeepestBrackets;

        // The parser reads "2 of .a" as 2.
        if (isBounded && !own.Contains(" of ", StringComparison.OrdinalIgnoreCase) && parser.ParseSelector(own) is { } known)
        {
            return new KnownSelector(known, !isPart, isGenerated, isBefore);
        }

        return parser.ParseSelector(WithoutPseudoClasses(own)) is { } wider ? new KnownSelector(wider, false, isGenerated, isBefore) : null;
    }

    private static bool IsDrawn(string selector) =>
        PseudoElement().Match(selector) is { Success: true } element
        && element.Groups["name"].Value.ToLowerInvariant() is var name && (name.StartsWith('-') || Drawn.Contains(name));

    private static int DepthOf(string selector)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in selector)
        {
            depth += c switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    /// <summary>A wider selector, without the conditions behind colons and their brackets.</summary>
    private static string WithoutPseudoClasses(string selector)
    {
        var plain = new System.Text.StringBuilder(selector.Length);
        var depth = 0;
        for (var i = 0; i < selector.Length; i++)
        {
            if (depth == 0 && selector[i] == ':' && (i == 0 || selector[i - 1] != '\\'))
            {
                var isFirst = plain.Length == 0 || plain[^1] is ' ' or '>' or '+' or '~' or ',';
                while (i + 1 < selector.Length && (char.IsLetterOrDigit(selector[i + 1]) || selector[i + 1] is ':' or '-' or '_'))
                {
                    i++;
                }

                plain.Append(isFirst ? "*" : "");
            }
            else if (selector[i] is '(' or ')')
            {
                depth = Math.Max(0, depth + (selector[i] == '(' ? 1 : -1));
            }
            else if (depth == 0)
            {
                plain.Append(selector[i]);
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(
        @"(?:::|:(?=before$|after$|first-line$|first-letter$))(?<name>[A-Za-z-]+)(?:\([^()]*\))?(?::[a-z-]+)*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex PseudoElement();
}
