using System.Text.Json;
using ReportExtractor.Documents;

namespace ReportExtractor.Review.Records;

/// <summary>Reads the places of a record.</summary>
internal static class LocationReader
{
    /// <summary>A place; null where there is none.</summary>
    /// <param name="json">The member <c>location</c> of a figure or a problem.</param>
    public static Location? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (json.TryGetProperty("line", out var line))
        {
            return new TextLocation(line.GetInt32(), json.GetProperty("column").GetInt32());
        }

        if (json.TryGetProperty("table", out var table))
        {
            return new TableLocation(table.GetInt32(), json.GetProperty("row").GetInt32(), json.GetProperty("cell").GetInt32());
        }

        return json.TryGetProperty("page", out var page) && json.TryGetProperty("box", out var box)
            ? new PageLocation(page.GetInt32(), BoxOf([.. box.EnumerateArray().Select(edge => edge.GetDouble())]))
            : null;
    }

    private static PageBox BoxOf(double[] edges) => new(edges[0], edges[1], edges[2], edges[3]);
}
