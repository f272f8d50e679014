using System.Globalization;
using System.Text.Json;
using ReportExtractor.Documents;

namespace ReportExtractor.Writers.Json;

/// <summary>A location in a source as compact JSON. The text is the same in JSON and in a CSV cell.</summary>
internal static class LocationJson
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly JsonMembers Members = new([], "table", "row", "cell", "line", "column", "page", "box");

    /// <summary>The JSON of a location. Edges of boxes have one or two decimals: a hundredth of a point is finer than any rule.</summary>
    public static string? Of(Location? location) => location switch
    {
        null => null,
        TextLocation text => string.Create(Invariant, $$"""{"line":{{text.Line}},"column":{{text.Column}}}"""),
        TableLocation table => string.Create(Invariant, $$"""{"table":{{table.Table}},"row":{{table.Row}},"cell":{{table.Cell}}}"""),
        PageLocation page => string.Create(
            Invariant,
            $$"""
            {"page":{{page.Page}},"box":[{{page.Box.Left:0.0#}},{{page.Box.Top:0.0#}},{{page.Box.Right:0.0#}},{{page.Box.Bottom:0.0#}}]}
            """),
        _ => throw new ArgumentException($"Locations of type {location.GetType().Name} have no JSON form.", nameof(location)),
    };

    /// <summary>Reads a location again.</summary>
    /// <param name="json">A reader that stands at its begin, or at null.</param>
    /// <exception cref="InvalidOperationException">There is something else.</exception>
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    public static Location? Read(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        int? table = null, row = null, cell = null, line = null, column = null, page = null;
        PageBox? box = null;
        var members = Members.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            switch (member)
            {
                case "table": table = json.GetInt32(); break;
                case "row": row = json.GetInt32(); break;
                case "cell": cell = json.GetInt32(); break;
                case "line": line = json.GetInt32(); break;
                case "column": column = json.GetInt32(); break;
                case "page": page = json.GetInt32(); break;
                case "box": box = Box(ref json); break;
            }
        }

        return (page, box, line, column, table, row, cell) switch
        {
            ({ } p, { } edges, _, _, _, _, _) => new PageLocation(p, edges),
            (_, _, { } l, { } c, _, _, _) => new TextLocation(l, c),
            (_, _, _, _, { } t, { } r, { } c) => new TableLocation(t, r, c),
            _ => throw new KeyNotFoundException("a member of 'location' is missing"),
        };
    }

    private static PageBox Box(ref Utf8JsonReader json)
    {
        Span<double> edges = stackalloc double[4];
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray && count < edges.Length)
        {
            edges[count++] = json.GetDouble();
        }

        return count == edges.Length && json.TokenType == JsonTokenType.EndArray
            ? new PageBox(edges[0], edges[1], edges[2], edges[3])
            : throw new KeyNotFoundException("'box' has not four edges");
    }
}
