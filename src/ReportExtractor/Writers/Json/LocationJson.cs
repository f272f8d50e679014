using System.Globalization;
using ReportExtractor.Documents;

namespace ReportExtractor.Writers.Json;

/// <summary>A location in a source as compact JSON. The text is the same in JSON and in a CSV cell.</summary>
internal static class LocationJson
{
    /// <summary>The JSON of a location. Edges of boxes have one or two decimals: a hundredth of a point is finer than any rule.</summary>
    public static string? Of(Location? location) => location switch
    {
        null => null,
        TextLocation text => Invariant($$"""{"line":{{text.Line}},"column":{{text.Column}}}"""),
        TableLocation table => Invariant($$"""{"table":{{table.Table}},"row":{{table.Row}},"cell":{{table.Cell}}}"""),
        PageLocation page => Invariant(
            $$"""
            {"page":{{page.Page}},"box":[{{page.Box.Left:0.0#}},{{page.Box.Top:0.0#}},{{page.Box.Right:0.0#}},{{page.Box.Bottom:0.0#}}]}
            """),
        _ => throw new ArgumentException($"Locations of type {location.GetType().Name} have no JSON form.", nameof(location)),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
