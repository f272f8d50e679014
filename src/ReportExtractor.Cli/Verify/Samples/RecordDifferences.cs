using System.Globalization;
using System.Text.Json;

namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>Compares two records, and names what differs as a person would: by the key of the figure.</summary>
internal static class RecordDifferences
{
    private const string Figures = "figures[";

    /// <summary>The differences, in the order of the record.</summary>
    /// <param name="expected">The expected record.</param>
    /// <param name="actual">The record that was made.</param>
    public static IEnumerable<RecordDifference> Between(JsonElement expected, JsonElement actual)
    {
        foreach (var difference in JsonDifferences.Between(expected, actual))
        {
            var (key, property) = Split(difference.Path);
            var isFigure = difference.Path.StartsWith(Figures, StringComparison.Ordinal);
            var place = isFigure ? PlaceOf(actual, key) ?? PlaceOf(expected, key) : null;
            yield return new RecordDifference(key, property, difference.Expected, difference.Got, place);
        }
    }

    /// <summary>The part of the record and the property in it. The key of a figure has dots of its own.</summary>
    private static (string Key, string Property) Split(string path)
    {
        var close = path.LastIndexOf(']');
        if (close < 0)
        {
            var dot = path.IndexOf('.', StringComparison.Ordinal);
            return dot < 0 ? (path, "") : (path[..dot], path[(dot + 1)..]);
        }

        var key = path.StartsWith(Figures, StringComparison.Ordinal) ? path[Figures.Length..close] : path[..(close + 1)];
        return (key, path[(close + 1)..].TrimStart('.'));
    }

    private static string? PlaceOf(JsonElement record, string key)
    {
        var found = record.GetProperty("figures").EnumerateArray()
            .FirstOrDefault(figure => figure.TryGetProperty("key", out var own) && own.ValueEquals(key));
        return found.ValueKind == JsonValueKind.Object && found.TryGetProperty("location", out var place)
            && place.ValueKind == JsonValueKind.Object
            ? string.Join(' ', place.EnumerateObject().Select(Named))
            : null;
    }

    /// <summary>A part of a place: <c>row 4</c>, or the edges of a box.</summary>
    private static string Named(JsonProperty part) => part.Value.ValueKind == JsonValueKind.Array
        ? string.Join(' ', part.Value.EnumerateArray().Select(edge => edge.GetDouble().ToString("0.#", CultureInfo.InvariantCulture)))
        : $"{part.Name} {part.Value}";
}
