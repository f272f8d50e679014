using System.Globalization;
using System.Text.Json;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Writers.Json;

/// <summary>Reads records again that <see cref="RecordJson"/> wrote.</summary>
internal static class RecordJsonReader
{
    private static readonly Dictionary<string, FigureStatus> Statuses = Enum.GetValues<FigureStatus>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, SumsVerdict> Verdicts = Enum.GetValues<SumsVerdict>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, CheckOutcome> Outcomes = Enum.GetValues<CheckOutcome>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, DecisionKind> Decisions = Enum.GetValues<DecisionKind>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, ProblemSeverity> Severities =
        Enum.GetValues<ProblemSeverity>().ToDictionary(ContractNames.Of);

    /// <summary>Reads a record. The messages of its problems are the sentences that were written.</summary>
    /// <param name="json">The record's object.</param>
    /// <exception cref="KeyNotFoundException">A property is missing, or has an unknown value.</exception>
    /// <exception cref="InvalidOperationException">A property has another type.</exception>
    /// <exception cref="FormatException">A number does not fit.</exception>
    public static ReportRecord Read(JsonElement json)
    {
        var source = json.GetProperty("source");
        return new ReportRecord(
            new RecordSource(
                Text(source, "path")!,
                Text(source, "format")!,
                Text(source, "sha256")!,
                source.GetProperty("bytes").GetInt64(),
                Number(source, "pages") is { } pages ? (int)pages : null),
            Header(json.GetProperty("report")),
            Items(json, "figures", Figure),
            Items(json, "checks", Check),
            Items(json, "problems", Problem));
    }

    private static ReportHeader? Header(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : new ReportHeader(
        Text(json, "title"),
        Text(json, "agency"),
        Number(json, "year") is { } year ? (int)year : null,
        Date(json, "periodStart"),
        Date(json, "periodEnd"),
        Text(json, "template"));

    private static Figure Figure(JsonElement json)
    {
        var key = Text(json, "key")!;
        return new Figure(
            key,
            Number(json, "value"),
            Text(json, "raw"),
            Statuses[Text(json, "status")!],
            Text(json, "unit"),
            Location(json.GetProperty("location")),
            Text(json, "note"))
        {
            Sums = Verdicts[Text(json, "sums")!],
            Reasons = Items(json, "reasons", item => item.GetString()!),
            Own = json.TryGetProperty("own", out var own)
                ? new Figure(key, Number(own, "value"), Text(own, "raw"), Statuses[Text(own, "status")!], Text(own, "unit"))
                : null,
            Decisions = json.TryGetProperty("decisions", out _) ? Items(json, "decisions", Decision) : [],
        };
    }

    private static FigureDecision Decision(JsonElement json) => new(
        Decisions[Text(json, "decision")!], Text(json, "by")!, json.GetProperty("at").GetDateTimeOffset(), Text(json, "why"));

    private static Check Check(JsonElement json) => new(
        Text(json, "rule")!,
        Text(json, "scope")!,
        Outcomes[Text(json, "outcome")!],
        Number(json, "expected"),
        Number(json, "actual"),
        Items(json, "keys", item => item.GetString()!));

    private static Problem Problem(JsonElement json) => new(
        Severities[Text(json, "severity")!],
        Text(json, "code")!,
        Messages.Verbatim(Text(json, "message")!),
        Location(json.GetProperty("location")));

    private static Location? Location(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (json.TryGetProperty("page", out var page))
        {
            double[] box = [.. json.GetProperty("box").EnumerateArray().Select(edge => edge.GetDouble())];
            return new PageLocation(page.GetInt32(), new PageBox(box[0], box[1], box[2], box[3]));
        }

        return json.TryGetProperty("line", out var line)
            ? new TextLocation(line.GetInt32(), json.GetProperty("column").GetInt32())
            : new TableLocation(
                json.GetProperty("table").GetInt32(), json.GetProperty("row").GetInt32(), json.GetProperty("cell").GetInt32());
    }

    private static IReadOnlyList<T> Items<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        [.. json.GetProperty(name).EnumerateArray().Select(read)];

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static decimal? Number(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: not JsonValueKind.Null } number ? number.GetDecimal() : null;

    private static DateOnly? Date(JsonElement json, string name) =>
        Text(json, name) is { } text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : null;
}
