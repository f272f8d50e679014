using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html.Tables;

/// <summary>A cell of a row.</summary>
/// <param name="Element">The element.</param>
/// <param name="Across">The number of columns that it covers.</param>
/// <param name="Down">The number of rows that it covers; 0 for all those that follow in its section.</param>
internal readonly record struct HtmlBox(IElement Element, int Across, int Down);
