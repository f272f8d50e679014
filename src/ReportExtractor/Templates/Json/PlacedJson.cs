using System.Text.Json;

namespace ReportExtractor.Templates.Json;

/// <summary>A JSON value that knows its place in the text, so that a fault in it can be shown.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The place at which it begins.</param>
internal sealed record PlacedJson(JsonValueKind Kind, TextPlace Place)
{
    /// <summary>The text of a string or a number; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<PlacedJson> Items { get; init; } = [];

    /// <summary>The properties of an object.</summary>
    public IReadOnlyList<PlacedProperty> Properties { get; init; } = [];

    /// <summary>The value of a property; null if there is no such property, or its value is null.</summary>
    /// <param name="name">The property's name.</param>
    public PlacedJson? this[string name] =>
        Properties.FirstOrDefault(property => property.Name == name)?.Value is { Kind: not JsonValueKind.Null } value ? value : null;
}
