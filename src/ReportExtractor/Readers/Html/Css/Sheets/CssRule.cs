using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>A rule of a style sheet that may apply on a screen.</summary>
/// <param name="Selectors">Its selectors, separated by commas.</param>
/// <param name="Declarations">Its declarations, each of one property that matters.</param>
/// <param name="IsCertain">False if it applies under a condition that the page alone does not decide.</param>
/// <param name="Layer">Its layer.</param>
internal sealed record CssRule(string Selectors, IReadOnlyList<CssDeclaration> Declarations, bool IsCertain, int Layer = CssLayers.None);
