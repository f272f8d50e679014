using System.Text.Json;

namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>
/// Compares records as JSON. White space and the order of properties do not matter. Numbers are equal if their digits are: 0.37 is not
/// 0.370. Figures are matched by key, checks by rule and scope, and everything else by position.
/// </summary>
internal static class JsonDifferences
{
    /// <summary>What the path of two items that have changed places ends with.</summary>
    public const string Order = "order";

    /// <summary>The differences, each with its path, such as <c>figures[applications.new.total].value</c>.</summary>
    public static IEnumerable<JsonDifference> Between(JsonElement expected, JsonElement actual) => Between("", expected, actual);

    private static IEnumerable<JsonDifference> Between(string path, JsonElement? expected, JsonElement? actual) => (expected, actual) switch
    {
        ({ ValueKind: JsonValueKind.Object } e, { ValueKind: JsonValueKind.Object } a) => BetweenObjects(path, e, a),
        ({ ValueKind: JsonValueKind.Array } e, { ValueKind: JsonValueKind.Array } a) => BetweenArrays(path, e, a),
        _ when AreSame(expected, actual) => [],
        _ => [new JsonDifference(path, Describe(expected), Describe(actual))],
    };

    private static IEnumerable<JsonDifference> BetweenObjects(string path, JsonElement expected, JsonElement actual) =>
        expected.EnumerateObject().Concat(actual.EnumerateObject())
            .Select(property => property.Name)
            .Distinct()
            .SelectMany(name => Between(path.Length == 0 ? name : $"{path}.{name}", Member(expected, name), Member(actual, name)));

    private static IEnumerable<JsonDifference> BetweenArrays(string path, JsonElement expected, JsonElement actual)
    {
        var expectedItems = ByName(expected);
        var actualItems = ByName(actual);
        var names = expectedItems.Keys.Union(actualItems.Keys).ToList();
        var differences = names.SelectMany(name => Between(
            $"{path}[{name}]",
            expectedItems.TryGetValue(name, out var e) ? e : null,
            actualItems.TryGetValue(name, out var a) ? a : null));
        var moved = expectedItems.Keys.Intersect(actualItems.Keys).Zip(actualItems.Keys.Intersect(expectedItems.Keys))
            .Where(pair => pair.First != pair.Second)
            .Take(1)
            .Select(pair => new JsonDifference($"{path}.{Order}", pair.First, pair.Second));
        return differences.Concat(moved);
    }

    /// <summary>The items by their names, in their order. Items without a name or with a duplicate name have their position.</summary>
    private static OrderedDictionary<string, JsonElement> ByName(JsonElement array)
    {
        var items = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in array.EnumerateArray())
        {
            var place = items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (NameOf(item) is not { } name || !items.TryAdd(name, item))
            {
                items.Add(place, item);
            }
        }

        return items;
    }

    private static string? NameOf(JsonElement item) =>
        item.ValueKind != JsonValueKind.Object ? null
        : Member(item, "key") is { ValueKind: JsonValueKind.String } key ? key.GetString()
        : Member(item, "rule") is { } rule && Member(item, "scope") is { } scope ? $"{rule} {scope}"
        : null;

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) ? member : null;

    private static bool AreSame(JsonElement? expected, JsonElement? actual) =>
        expected is { } e && actual is { } a && JsonElement.DeepEquals(e, a)
        && (e.ValueKind != JsonValueKind.Number || e.GetRawText() == a.GetRawText());

    private static string? Describe(JsonElement? element) => element switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } => "{…}",
        { ValueKind: JsonValueKind.Array } => "[…]",
        { } value => value.GetRawText(),
    };
}
