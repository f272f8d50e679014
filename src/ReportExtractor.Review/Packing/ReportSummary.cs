using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Review.Packing;

/// <summary>Writes the entry of a report in the list: what is searched, filtered and counted there.</summary>
internal static class ReportSummary
{
    /// <summary>Writes the entry.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="record">The record's JSON object.</param>
    /// <param name="unclaimed">How many numbers no figure holds.</param>
    public static void Write(Utf8JsonWriter json, JsonElement record, int unclaimed)
    {
        json.WriteStartObject();
        json.WritePropertyName("path"u8);
        record.GetProperty("source").GetProperty("path").WriteTo(json);
        json.WritePropertyName("sha256"u8);
        record.GetProperty("source").GetProperty("sha256").WriteTo(json);
        if (record.GetProperty("report") is { ValueKind: JsonValueKind.Object } report)
        {
            Copy(json, report, "agency");
            Copy(json, report, "year");
            Copy(json, report, "title");
        }

        var figures = record.GetProperty("figures");
        var problems = record.GetProperty("problems");
        Count(json, "suspect", figures, "status", "suspect");
        Count(json, "unreadable", figures, "status", "unreadable");
        Count(json, "missing", figures, "status", "missing");
        Count(json, "contradicted", figures, "sums", "contradicted");
        Count(json, "failed", record.GetProperty("checks"), "outcome", "fail");
        Count(json, "missingTables", problems, "code", ProblemCodes.TableMissing);
        Count(json, "unread", problems, "severity", "error");
        json.WriteNumber("unclaimed"u8, unclaimed);
        json.WriteEndObject();
    }

    private static void Copy(Utf8JsonWriter json, JsonElement report, string name)
    {
        if (report.TryGetProperty(name, out var value))
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }

    private static void Count(Utf8JsonWriter json, string name, JsonElement items, string property, string value) =>
        json.WriteNumber(name, items.EnumerateArray().Count(item =>
            item.TryGetProperty(property, out var actual) && actual.ValueKind == JsonValueKind.String && actual.ValueEquals(value)));
}
