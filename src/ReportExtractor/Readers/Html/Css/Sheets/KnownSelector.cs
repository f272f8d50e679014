using AngleSharp.Css.Dom;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>A selector as far as it is understood.</summary>
/// <param name="Selector">A selector that matches at least its elements.</param>
/// <param name="IsCertain">False if it may match others as well.</param>
/// <param name="IsForGenerated">
/// True if it is for content added in front of or behind the text of an element, and not for the element.
/// </param>
/// <param name="IsBefore">True if that content stands in front.</param>
internal readonly record struct KnownSelector(ISelector Selector, bool IsCertain, bool IsForGenerated, bool IsBefore = false);
