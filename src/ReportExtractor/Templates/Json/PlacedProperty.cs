namespace ReportExtractor.Templates.Json;

/// <summary>A property of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">The place of its name.</param>
/// <param name="Value">Its value.</param>
internal sealed record PlacedProperty(string Name, TextPlace Place, PlacedJson Value);
