using System.Globalization;
using ReportExtractor.Documents;

namespace ReportExtractor.Writers.Csv;

/// <summary>A location in a source as text for people: <c>table 2 row 4 cell 7</c>.</summary>
internal static class PlaceText
{
    /// <summary>The place on its page, or in its document. A box on a page is its left, top, right and bottom edge in points.</summary>
    public static string? Of(Location? location) => location switch
    {
        null => null,
        TextLocation text => Invariant($"line {text.Line} column {text.Column}"),
        TableLocation table => Invariant($"table {table.Table} row {table.Row} cell {table.Cell}"),
        PageLocation page => Invariant($"{page.Box.Left:0.0#} {page.Box.Top:0.0#} {page.Box.Right:0.0#} {page.Box.Bottom:0.0#}"),
        _ => throw new ArgumentException($"Locations of type {location.GetType().Name} have no text form.", nameof(location)),
    };

    /// <summary>The page, or null if the location is not on a page.</summary>
    public static int? PageOf(Location? location) => (location as PageLocation)?.Page;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
