namespace ReportExtractor.Browser.Tests;

/// <summary>A page with one cell whose content is shown in an unusual way, or not at all.</summary>
/// <param name="Style">The style sheet.</param>
/// <param name="Content">The content of the cell, behind the number 45.</param>
/// <param name="Attributes">Attributes of the cell.</param>
internal sealed record PageCase(string Style, string Content, string Attributes = "")
{
    /// <summary>The page.</summary>
    public string Page =>
        $"<!DOCTYPE html><html><head><meta charset=utf-8><style>{Style}</style></head><body><table border=1>"
        + $"<tr><td>规章</td><td {Attributes}>{Content}</td></tr></table></body></html>";

    /// <inheritdoc/>
    public override string ToString() => $"{Style} | {Attributes} | {Content}";
}
