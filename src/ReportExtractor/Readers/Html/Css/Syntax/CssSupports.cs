using System.Text.RegularExpressions;

namespace ReportExtractor.Readers.Html.Css.Syntax;

/// <summary>Evaluates conditions about what a browser supports (CSS Conditional Rules §2).</summary>
internal static partial class CssSupports
{
    // Declarations that every browser of the last years understands.
    private static readonly HashSet<string> Known =
    [
        "display:grid", "display:flex", "display:inline-grid", "display:inline-flex", "display:contents", "display:block",
        "display:inline-block", "display:none", "display:table", "display:flow-root", "position:sticky", "position:absolute",
        "position:fixed", "object-fit:cover", "object-fit:contain", "gap:1px", "gap:1rem", "--css:variables", "--a:0", "--a:b",
        "grid-template-columns:1fr", "grid-template-rows:1fr", "aspect-ratio:1", "aspect-ratio:1/1", "inset:0", "color:red", "width:1px",
        "opacity:1", "opacity:0", "transform:none", "filter:none",
    ];

    /// <summary>True for a condition that holds, false for one that does not, null for one that is not known.</summary>
    /// <param name="condition">The condition.</param>
    public static bool? Holds(string condition)
    {
        var plain = Blanks().Replace(condition.ToLowerInvariant(), " ").Trim();
        if (plain.StartsWith("not ", StringComparison.Ordinal))
        {
            return One(plain[4..]) is { } holds ? !holds : null;
        }

        bool?[] parts = [.. plain.Split(plain.Contains(") or (", StringComparison.Ordinal) ? ") or (" : ") and (").Select(One)];
        return plain.Contains(") or (", StringComparison.Ordinal)
            ? parts.Contains(true) ? true : null
            : Array.TrueForAll(parts, part => part == true) ? true : null;
    }

    private static bool? One(string part) => Known.Contains(part.Replace(" ", "", StringComparison.Ordinal).Trim('(', ')')) ? true : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
