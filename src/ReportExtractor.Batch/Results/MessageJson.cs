using System.Text.Json;
using System.Text.Json.Serialization;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Results;

/// <summary>
/// A message as JSON: its key and its arguments, not its sentence. A run that is resumed may be shown in another language.
/// </summary>
internal sealed class MessageJson : JsonConverter<Message>
{
    private const string Key = "key";
    private const string Arguments = "arguments";

    /// <inheritdoc/>
    public override Message Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return Read(json.RootElement);
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException)
        {
            throw new JsonException("This is no message.", e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Message value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Key, value.Key);
        writer.WriteStartObject(Arguments);
        foreach (var (name, argument) in value.Values)
        {
            writer.WritePropertyName(name);
            if (argument is Message part)
            {
                Write(writer, part, options);
            }
            else
            {
                writer.WriteStringValue((string)argument);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static object? ArgumentOf(JsonElement json) => json.ValueKind == JsonValueKind.Object ? Read(json) : json.GetString();

    private static Message Read(JsonElement json)
    {
        var arguments = json.GetProperty(Arguments).EnumerateObject().Select(member => (member.Name, ArgumentOf(member.Value)));
        return Message.Of(json.GetProperty(Key).GetString()!, [.. arguments]);
    }
}
