using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Comparison;
using ReportExtractor.Comparison.Outputs;

namespace ReportExtractor.Cli.Diff;

/// <summary>Writes a difference as a JSON object in a line.</summary>
internal static class DifferenceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    public static void Write(OutputDifference difference, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(difference.Kind));
            json.WriteString("source", difference.Source);
            json.WriteString("key", difference.Key);
            Write("old", difference.Old, json);
            Write("new", difference.New, json);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Write(string name, FigureState? state, Utf8JsonWriter json)
    {
        if (state is not { } figure)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WritePropertyName("value");
        if (figure.Value is { } value && IsNumber(value))
        {
            json.WriteRawValue(value);
        }
        else
        {
            json.WriteStringValue(figure.Value);
        }

        json.WriteString("status", figure.Status);
        json.WriteEndObject();
    }

    /// <summary>A value of CSV may have been changed by hand.</summary>
    private static bool IsNumber(string value)
    {
        try
        {
            return JsonElement.Parse(value).ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string NameOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.SourceAdded => "source-added",
        DifferenceKind.SourceRemoved => "source-removed",
        DifferenceKind.Reading => "reading",
        _ => "figure",
    };
}
