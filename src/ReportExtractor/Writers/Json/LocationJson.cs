using System.Globalization;
using ReportExtractor.Documents;

namespace ReportExtractor.Writers.Json;

/// <summary>A place in a source as compact JSON, the same text in JSON and in a cell of CSV.</summary>
internal static class LocationJson
{
    /// <summary>Edges of boxes have one or two decimals: a hundredth of a point is finer than any ruled line.</summary>
    public static string? Of(Location? location) => location switch
    {
        null => null,
        TextLocation text => string.Create(CultureInfo.InvariantCulture, $$"""{"line":{{text.Line}},"column":{{text.Column}}}"""),
        TableLocation table => string.Create(CultureInfo.InvariantCulture, $$"""{"table":{{table.Table}},"row":{{table.Row}},"cell":{{table.Cell}}}"""),
        PageLocation page => string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"page":{{page.Page}},"box":[{{page.Box.Left:0.0#}},{{page.Box.Top:0.0#}},{{page.Box.Right:0.0#}},{{page.Box.Bottom:0.0#}}]}"""),
        _ => throw new ArgumentException($"A location of type {location.GetType().Name} has no form in the contract.", nameof(location)),
    };
}
