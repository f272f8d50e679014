using ReportExtractor.Documents;

namespace ReportExtractor.Review.Sources;

/// <summary>The places of a source that are to be seen.</summary>
internal sealed class SourceMarks
{
    private readonly HashSet<int> _pages;
    private readonly HashSet<int> _lines;
    private readonly HashSet<int> _tables;

    /// <summary>Gathers the places.</summary>
    /// <param name="locations">The places of figures and of numbers that no figure holds.</param>
    public SourceMarks(IReadOnlyList<Location> locations)
    {
        _pages = [.. locations.OfType<PageLocation>().Select(place => place.Page)];
        _lines = [.. locations.OfType<TextLocation>().Select(place => place.Line)];
        _tables = [.. locations.OfType<TableLocation>().Select(place => place.Table)];
    }

    /// <summary>Whether a page has one.</summary>
    public bool IsOnPage(int page) => _pages.Contains(page);

    /// <summary>Whether one is in the line, the cell's table or the page of a place.</summary>
    public bool IsNear(Location location) => location switch
    {
        TextLocation text => _lines.Contains(text.Line),
        TableLocation table => _tables.Contains(table.Table),
        PageLocation page => _pages.Contains(page.Page),
        _ => false,
    };
}
