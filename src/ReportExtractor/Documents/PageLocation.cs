namespace ReportExtractor.Documents;

/// <summary>A box on a page.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">Left, top, right and bottom edges in points, measured from the page's top left corner.</param>
public sealed record PageLocation(int Page, PageBox Box) : Location;
