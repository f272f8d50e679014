using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>Text that a style adds in front of or behind that of an element (CSS Content §2).</summary>
internal static class CssContent
{
    /// <summary>True for a value that is, or may be, text.</summary>
    /// <param name="value">The value of <c>content</c>.</param>
    public static bool IsText(string value) =>
        value.Contains("attr(", StringComparison.OrdinalIgnoreCase) || value.Contains("counter", StringComparison.OrdinalIgnoreCase)
        || value.Contains("-quote", StringComparison.OrdinalIgnoreCase)
        || TextOf(value, null).Text.Length > 0;

    /// <summary>The text of a value, and whether it may be another one: counters are not followed.</summary>
    /// <param name="value">The value of <c>content</c>.</param>
    /// <param name="element">The element, whose attributes may be shown.</param>
    public static (string Text, bool IsUnsure) TextOf(string value, IElement? element)
    {
        var text = new StringBuilder();
        var isUnsure = false;
        foreach (var word in CssText.Words(value))
        {
            if (word is ['"' or '\'', ..])
            {
                text.Append(CssText.Address(word));
            }
            else if (word.StartsWith("attr(", StringComparison.OrdinalIgnoreCase) && word.EndsWith(')'))
            {
                text.Append(element?.GetAttribute(word[5..^1].Split(',')[0].Trim()));
            }
            else if (word == "/")
            {
                // What follows is read aloud instead of it.
                break;
            }

            isUnsure |= word.StartsWith("counter", StringComparison.OrdinalIgnoreCase)
                || word is "open-quote" or "close-quote"
                || word.Contains("var(", StringComparison.OrdinalIgnoreCase);
        }

        return (WithoutIcons(text.ToString()), isUnsure);
    }

    /// <summary>Fonts of icons have characters of their own for them.</summary>
    private static string WithoutIcons(string text) =>
        string.Concat(text.EnumerateRunes()
            .Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.PrivateUse or UnicodeCategory.Control)));
}
