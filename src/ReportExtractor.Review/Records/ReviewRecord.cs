using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Review.Records;

/// <summary>A record as it is written, whether it was just made or comes from a file of records.</summary>
/// <param name="Json">The record's JSON object.</param>
internal sealed record ReviewRecord(JsonElement Json)
{
    /// <summary>The path of its source.</summary>
    public string Path { get; } = Json.GetProperty("source").GetProperty("path").GetString() ?? "";

    /// <summary>The SHA-256 of its source.</summary>
    public string Sha256 { get; } = Json.GetProperty("source").GetProperty("sha256").GetString() ?? "";

    /// <summary>Whether its source was read.</summary>
    public bool HasReport { get; } = Json.GetProperty("report").ValueKind == JsonValueKind.Object;

    /// <summary>The figures that have a place.</summary>
    public IReadOnlyList<FigurePlace> Places { get; } = [.. PlacesOf(Json)];

    /// <summary>A record that was just made.</summary>
    /// <param name="record">The record.</param>
    /// <param name="language">The language of its problems.</param>
    public static ReviewRecord Of(ReportRecord record, MessageLanguage language = MessageLanguage.English)
    {
        using var json = new RecordJson(new WriterOptions { Language = language });
        using var bytes = new MemoryStream();
        json.Put(record);
        json.MoveTo(bytes);
        return new ReviewRecord(JsonElement.Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    /// <summary>A record of a file, or null if the JSON object is none.</summary>
    /// <param name="json">The JSON object.</param>
    public static ReviewRecord? TryParse(JsonElement json)
    {
        try
        {
            var isRecord = json.GetProperty("figures").ValueKind == JsonValueKind.Array
                && json.GetProperty("checks").ValueKind == JsonValueKind.Array
                && json.GetProperty("problems").ValueKind == JsonValueKind.Array;
            return isRecord ? new ReviewRecord(json) : null;
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static IEnumerable<FigurePlace> PlacesOf(JsonElement json)
    {
        foreach (var figure in json.GetProperty("figures").EnumerateArray())
        {
            if (LocationReader.Read(figure.GetProperty("location")) is { } location)
            {
                yield return new FigurePlace(
                    figure.GetProperty("key").GetString() ?? "", location, figure.GetProperty("raw").GetString() ?? "");
            }
        }
    }
}
