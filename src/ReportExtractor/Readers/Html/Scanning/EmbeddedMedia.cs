using System.Text.RegularExpressions;

namespace ReportExtractor.Readers.Html.Scanning;

/// <summary>
/// Pictures, fonts and films that a page holds in its own text as data: addresses (RFC 2397). Saved pages have megabytes of them, and
/// nothing of them is read.
/// </summary>
internal static partial class EmbeddedMedia
{
    /// <summary>A page without the content of its media; the elements that show them stay.</summary>
    /// <param name="html">The page.</param>
    public static string RemoveFrom(string html) =>
        html.Contains("base64,", StringComparison.Ordinal) ? MediaContent().Replace(html, "$1") : html;

    [GeneratedRegex("(data:(?:image|font|audio|video|application/(?:x-)?font)[a-z0-9.+/;=-]{0,60};base64,)[A-Za-z0-9+/=%]+")]
    private static partial Regex MediaContent();
}
