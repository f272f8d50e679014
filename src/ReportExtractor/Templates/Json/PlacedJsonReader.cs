using System.Text;
using System.Text.Json;

namespace ReportExtractor.Templates.Json;

/// <summary>Reads JSON to values that know their places. Comments and trailing commas are allowed.</summary>
internal static class PlacedJsonReader
{
    /// <summary>Reads a value, and nothing behind it but white space and comments.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static PlacedJson Read(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(bytes, options);
        reader.Read();
        var value = ReadValue(ref reader, bytes);
        reader.Read();
        return value;
    }

    private static PlacedJson ReadValue(ref Utf8JsonReader reader, byte[] bytes)
    {
        var place = PlaceOf(bytes, (int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new PlacedJson(JsonValueKind.Object, place) { Properties = ReadProperties(ref reader, bytes) },
            JsonTokenType.StartArray => new PlacedJson(JsonValueKind.Array, place) { Items = ReadItems(ref reader, bytes) },
            JsonTokenType.String => new PlacedJson(JsonValueKind.String, place) { Text = reader.GetString()! },
            JsonTokenType.Number => new PlacedJson(JsonValueKind.Number, place) { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True => new PlacedJson(JsonValueKind.True, place),
            JsonTokenType.False => new PlacedJson(JsonValueKind.False, place),
            _ => new PlacedJson(JsonValueKind.Null, place),
        };
    }

    private static List<PlacedProperty> ReadProperties(ref Utf8JsonReader reader, byte[] bytes)
    {
        var properties = new List<PlacedProperty>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var place = PlaceOf(bytes, (int)reader.TokenStartIndex);
            reader.Read();
            properties.Add(new PlacedProperty(name, place, ReadValue(ref reader, bytes)));
        }

        return properties;
    }

    private static List<PlacedJson> ReadItems(ref Utf8JsonReader reader, byte[] bytes)
    {
        var items = new List<PlacedJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, bytes));
        }

        return items;
    }

    private static TextPlace PlaceOf(byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, index);
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new TextPlace(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }
}
