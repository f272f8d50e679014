using System.Globalization;
using System.Text.Json;
using ReportExtractor.Records;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>Compares records with what is known to be printed.</summary>
internal static class Truths
{
    /// <summary>The numbers that a record calls read and that are not printed. There must be none.</summary>
    public static IEnumerable<string> SilentErrors(JsonElement truth, ReportRecord record) =>
        from figure in record.Figures
        where figure.Value is not null && figure.Status != FigureStatus.Suspect && IsScored(truth, figure.Key)
            && Printed(truth, figure.Key) != figure.Value
        select $"{record.Source.Path} {figure.Key}: printed {Printed(truth, figure.Key)}, read {figure.Value}";

    /// <summary>The number of cells that are right: the printed number, or none if none is printed.</summary>
    public static (int Right, int All) Count(JsonElement truth, ReportRecord record)
    {
        var figures = record.Figures.ToDictionary(figure => figure.Key);
        List<string> keys =
        [
            .. truth.GetProperty("figures").EnumerateObject().Select(pair => pair.Name),
            .. truth.GetProperty("absent").EnumerateArray().Select(key => key.GetString()!),
        ];
        return (keys.Count(key => figures.GetValueOrDefault(key)?.Value == Printed(truth, key)), keys.Count);
    }

    private static bool IsScored(JsonElement truth, string key) =>
        truth.GetProperty("figures").TryGetProperty(key, out _) || Holds(truth, "absent", key) || Holds(truth, "ambiguous", key);

    private static bool Holds(JsonElement truth, string list, string key) =>
        truth.TryGetProperty(list, out var keys) && keys.EnumerateArray().Any(item => item.GetString() == key);

    private static decimal? Printed(JsonElement truth, string key) =>
        truth.GetProperty("figures").TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            ? decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture)
            : null;
}
