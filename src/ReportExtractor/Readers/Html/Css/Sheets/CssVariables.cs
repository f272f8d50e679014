using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>
/// The values that a page gives names (CSS Custom Properties §2, §3). A name with one value on the whole page has that value, and a name
/// without any has the one given where it is used; which of several values is meant is not followed.
/// </summary>
internal sealed class CssVariables
{
    private const string Use = "var(";

    private readonly Dictionary<string, string?> _values = [];

    /// <summary>Adds the names among declarations.</summary>
    /// <param name="declarations">The declarations.</param>
    public void Add(IEnumerable<CssDeclaration> declarations)
    {
        foreach (var declaration in declarations.Where(declaration => IsName(declaration.Property)))
        {
            _values[declaration.Property] =
                _values.TryGetValue(declaration.Property, out var other) && other != declaration.Value ? null : declaration.Value;
        }
    }

    /// <summary>A declaration with values in place of names.</summary>
    /// <param name="declaration">The declaration.</param>
    public CssDeclaration Resolve(CssDeclaration declaration) =>
        declaration.Value.StartsWith(Use, StringComparison.Ordinal) && ValueOf(declaration.Value) is { } value
            ? declaration with { Value = value, Written = value }
            : declaration;

    /// <summary>True for the property that gives a name.</summary>
    /// <param name="property">The property.</param>
    public static bool IsName(string property) => property.StartsWith("--", StringComparison.Ordinal);

    /// <summary>The value of <c>var(--name, other)</c>, or null.</summary>
    private string? ValueOf(string use)
    {
        if (use[^1] != ')')
        {
            return null;
        }

        var parts = use[Use.Length..^1].Split(',', 2, StringSplitOptions.TrimEntries);
        var value = _values.TryGetValue(parts[0], out var given) ? given : parts.Length > 1 ? parts[1] : null;
        return value?.Contains(Use, StringComparison.Ordinal) == true ? null : value;
    }
}
