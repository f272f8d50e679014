namespace ReportExtractor.Readers.Html.Css.Syntax;

/// <summary>A declaration of a style.</summary>
/// <param name="Property">The property, in lower case.</param>
/// <param name="Value">The value, in lower case, without the mark of importance.</param>
/// <param name="IsImportant">True if it is marked as important (CSS Cascade §6.3).</param>
internal sealed record CssDeclaration(string Property, string Value, bool IsImportant)
{
    /// <summary>The value as it is written: of text that a style adds, the case matters.</summary>
    public string Written { get; init; } = Value;
}
