using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Cli.Verify.Samples;

namespace ReportExtractor.Cli.Verify.Reports;

/// <summary>Writes the results as one JSON object.</summary>
internal static class VerifyJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes them, and <c>\n</c>.</summary>
    /// <param name="results">The results.</param>
    /// <param name="texts">The language.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    public static void Write(IReadOnlyList<SampleResult> results, CliTexts texts, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("samples", results.Count);
            json.WriteNumber("asExpected", results.Count(result => result.IsAsExpected));
            json.WriteNumber("rewritten", results.Count(result => result.IsRewritten));
            json.WriteStartArray("results");
            foreach (var result in results)
            {
                Write(result, texts, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Write(SampleResult result, CliTexts texts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("sample", result.Sample.Name);
        json.WriteBoolean("asExpected", result.IsAsExpected);
        json.WriteBoolean("rewritten", result.IsRewritten);
        json.WriteString("fault", result.Fault?.Invoke(texts));
        json.WriteStartArray("differences");
        foreach (var difference in result.Differences)
        {
            json.WriteStartObject();
            json.WriteString("key", difference.Key);
            json.WriteString("property", difference.Property);
            json.WriteString("expected", difference.Expected);
            json.WriteString("got", difference.Got);
            json.WriteString("place", difference.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
