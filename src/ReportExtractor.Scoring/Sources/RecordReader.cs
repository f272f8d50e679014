using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Scoring.Sources;

/// <summary>Reads the parts of records that scoring needs, from JSON lines or a JSON array.</summary>
internal static class RecordReader
{
    private static readonly Dictionary<string, FigureStatus> Statuses = Enum.GetValues<FigureStatus>().ToDictionary(ContractNames.Of);

    /// <summary>Reads a file. One record is in memory at a time.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ScoreException">It can't be read, or has something else.</exception>
    public static IEnumerable<(Message Place, ReadRecord Record)> Read(string path) =>
        JsonObjects.In(path, Messages.Records()).Select(item => (item.Place, Record(item.Object, path, item.Place)));

    private static ReadRecord Record(JsonElement json, string path, Message place)
    {
        try
        {
            if (!json.TryGetProperty("source", out var source) || !json.TryGetProperty("figures", out var figures))
            {
                throw new ScoreException(path, Messages.NotARecord(path, place));
            }

            var hasReport = json.TryGetProperty("report", out var member) && member.ValueKind == JsonValueKind.Object;
            var report = hasReport ? member : (JsonElement?)null;
            return new ReadRecord(
                source.GetProperty("path").GetString() ?? "",
                report?.GetProperty("template").GetString(),
                report?.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null,
                report?.GetProperty("agency").GetString(),
                figures.EnumerateArray().ToDictionary(figure => figure.GetProperty("key").GetString()!, Figure));
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ScoreException(path, Messages.RecordOfOtherShape(path, place, ReportRecord.Schema, e.Message), e);
        }
    }

    private static (decimal? Value, FigureStatus? Status, string? Note) Figure(JsonElement json) => (
        json.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null,
        Statuses[json.GetProperty("status").GetString()!],
        json.TryGetProperty("note", out var note) ? note.GetString() : null);
}
