using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Scoring.Sources;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Panel.Reports;

/// <summary>Reads the records of a file, JSON lines or a JSON array. One record is in memory at a time.</summary>
internal static class RecordFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ScoreException">The file can't be opened, or is not JSON.</exception>
    /// <exception cref="PanelException">It has something else than records.</exception>
    public static IEnumerable<ReportRecord> Read(string path) =>
        JsonObjects.In(path, Messages.Records()).Select(item => RecordOf(item.Object, path, item.Place));

    private static ReportRecord RecordOf(JsonElement json, string path, Message place)
    {
        if (!json.TryGetProperty("source", out _) || !json.TryGetProperty("figures", out _))
        {
            throw new PanelException(path, Messages.NotARecord(path, place));
        }

        try
        {
            return RecordJsonReader.Read(json);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new PanelException(path, Messages.RecordOfOtherShape(path, place, ReportRecord.Schema, e.Message), e);
        }
    }
}
