namespace ReportExtractor.Readers.Html;

/// <summary>Declarations of a style sheet or a <c>style</c> attribute (CSS Syntax §5).</summary>
internal static class CssText
{
    /// <summary>The value that a property has at the end, or null where it is not set.</summary>
    /// <param name="declarations">Declarations, parted by semicolons.</param>
    /// <param name="property">The property's name, in lower case.</param>
    public static string? Value(ReadOnlySpan<char> declarations, string property)
    {
        string? value = null;
        foreach (var range in declarations.Split(';'))
        {
            var declaration = declarations[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                value = declaration[(colon + 1)..].ToString().Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            }
        }

        return value;
    }

    /// <summary>What declarations say of whether an element is shown: true for hidden, false for shown, null for nothing.</summary>
    /// <param name="declarations">Declarations, parted by semicolons.</param>
    public static bool? IsHidden(ReadOnlySpan<char> declarations)
    {
        if (declarations.IndexOf(':') < 0)
        {
            return null;
        }

        // Word writes its hidden text with a property of its own besides.
        bool? hidden = Value(declarations, "display") is { } display ? display == "none" : null;
        return Value(declarations, "opacity") is "0" || Value(declarations, "font-size") is "0" or "0px" or "0pt" || Value(declarations, "visibility") is "hidden" or "collapse" || Value(declarations, "mso-hide") is "all" ? true : hidden;
    }
}
