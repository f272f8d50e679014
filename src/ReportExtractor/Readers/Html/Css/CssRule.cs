namespace ReportExtractor.Readers.Html.Css;

/// <summary>A rule of a style sheet that may apply on a screen.</summary>
/// <param name="Selectors">Its selectors, separated by commas.</param>
/// <param name="Declarations">Its declarations.</param>
/// <param name="IsCertain">False if it applies under a condition that the page alone does not decide.</param>
internal sealed record CssRule(string Selectors, IReadOnlyList<CssDeclaration> Declarations, bool IsCertain);
