using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.Comparison.Outputs;

/// <summary>Reads JSON lines, or a JSON array of the same objects.</summary>
internal static class JsonOutput
{
    /// <summary>Opens an output.</summary>
    /// <param name="path">The file.</param>
    public static OutputContent Open(string path) =>
        new(JsonObjects.In(path, Messages.Records()).Select(item => SourceOf(item.Object, path, item.Place)), true, true);

    private static SourceState SourceOf(JsonElement json, string path, Message place)
    {
        if (!json.TryGetProperty("source", out var source) || !json.TryGetProperty("figures", out var figures))
        {
            throw new ComparisonException(path, Messages.NotARecord(path, place));
        }

        try
        {
            var states = new OrderedDictionary<string, FigureState>(StringComparer.Ordinal);
            foreach (var figure in figures.EnumerateArray())
            {
                var value = figure.GetProperty("value") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : null;
                states[figure.GetProperty("key").GetString()!] = new FigureState(value, figure.GetProperty("status").GetString());
            }

            return new SourceState(source.GetProperty("path").GetString() ?? "", ErrorOf(json), states);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new ComparisonException(path, Messages.RecordOfOtherShape(path, place, ReportRecord.Schema, e.Message), e);
        }
    }

    private static string? ErrorOf(JsonElement json)
    {
        if (!json.TryGetProperty("problems", out var problems))
        {
            return null;
        }

        foreach (var problem in problems.EnumerateArray())
        {
            if (problem.GetProperty("severity").GetString() == "error")
            {
                return problem.GetProperty("code").GetString();
            }
        }

        return null;
    }
}
