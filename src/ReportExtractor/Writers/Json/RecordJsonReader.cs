using System.Globalization;
using System.Text.Json;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Writers.Json;

/// <summary>Reads records again that <see cref="RecordJson"/> wrote. Can be used by several threads at once.</summary>
internal sealed class RecordJsonReader
{
    private static readonly Dictionary<string, FigureStatus> Statuses = Enum.GetValues<FigureStatus>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, SumsVerdict> Verdicts = Enum.GetValues<SumsVerdict>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, CheckOutcome> Outcomes = Enum.GetValues<CheckOutcome>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, DecisionKind> Decisions = Enum.GetValues<DecisionKind>().ToDictionary(ContractNames.Of);
    private static readonly Dictionary<string, ProblemSeverity> Severities =
        Enum.GetValues<ProblemSeverity>().ToDictionary(ContractNames.Of);

    private static readonly JsonMembers RecordMembers = new(["source", "report", "figures", "checks", "problems"]);
    private static readonly JsonMembers SourceMembers = new(["path", "format", "sha256", "bytes", "pages"]);
    private static readonly JsonMembers ReportMembers = new(["title", "agency", "year", "periodStart", "periodEnd", "template"]);
    private static readonly JsonMembers FigureMembers = new(
        ["key", "value", "raw", "status", "unit", "location", "sums", "reasons", "note"], "own", "decisions");

    private static readonly JsonMembers OwnMembers = new(["value", "raw", "status", "unit"]);
    private static readonly JsonMembers DecisionMembers = new(["decision", "by", "at", "why"]);
    private static readonly JsonMembers CheckMembers = new(["rule", "scope", "outcome", "expected", "actual", "keys"]);
    private static readonly JsonMembers ProblemMembers = new(["severity", "code", "message", "location"]);

    private readonly TextPool _texts = new();

    private delegate T ReadItem<out T>(ref Utf8JsonReader json);

    /// <summary>Reads a record. The messages of its problems are the sentences that were written.</summary>
    /// <param name="utf8">The record's object.</param>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="KeyNotFoundException">A member is missing, or has an unknown value.</exception>
    /// <exception cref="InvalidOperationException">A member has another type.</exception>
    /// <exception cref="FormatException">A number does not fit.</exception>
    public ReportRecord Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        RecordSource? source = null;
        ReportHeader? report = null;
        IReadOnlyList<Figure> figures = [];
        IReadOnlyList<Check> checks = [];
        IReadOnlyList<Problem> problems = [];
        var members = RecordMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            switch (member)
            {
                case "source": source = Source(ref json); break;
                case "report": report = Header(ref json); break;
                case "figures": figures = Items(ref json, Figure); break;
                case "checks": checks = Items(ref json, Check); break;
                case "problems": problems = Items(ref json, Problem); break;
            }
        }

        // What stands behind the object is an error.
        json.Read();
        return new ReportRecord(source!, report, figures, checks, problems);
    }

    private RecordSource Source(ref Utf8JsonReader json)
    {
        var (path, format, sha256, bytes, pages) = ("", "", "", 0L, (int?)null);
        var members = SourceMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            switch (member)
            {
                // Never the same twice, so that they would only fill the pool.
                case "path": path = Filled(json.GetString()); break;
                case "format": format = Known(ref json); break;
                case "sha256": sha256 = Filled(json.GetString()); break;
                case "bytes": bytes = json.GetInt64(); break;
                case "pages": pages = (int?)Number(ref json); break;
            }
        }

        return new RecordSource(path, format, sha256, bytes, pages);
    }

    private ReportHeader? Header(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var header = new ReportHeader(null, null, null, null, null, null);
        var members = ReportMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            header = member switch
            {
                "title" => header with { Title = json.GetString() },
                "agency" => header with { Agency = json.GetString() },
                "year" => header with { Year = (int?)Number(ref json) },
                "periodStart" => header with { PeriodStart = Date(ref json) },
                "periodEnd" => header with { PeriodEnd = Date(ref json) },
                _ => header with { Template = _texts.Read(ref json) },
            };
        }

        return header;
    }

    private Figure Figure(ref Utf8JsonReader json)
    {
        var (key, status, sums) = ("", default(FigureStatus), default(SumsVerdict));
        decimal? value = null;
        string? raw = null, unit = null, note = null;
        Location? location = null;
        IReadOnlyList<string> reasons = [];
        Figure? own = null;
        IReadOnlyList<FigureDecision> decisions = [];
        var members = FigureMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            switch (member)
            {
                case "key": key = Known(ref json); break;
                case "value": value = Number(ref json); break;
                case "raw": raw = _texts.Read(ref json); break;
                case "status": status = Statuses[Known(ref json)]; break;
                case "unit": unit = _texts.Read(ref json); break;
                case "location": location = LocationJson.Read(ref json); break;
                case "sums": sums = Verdicts[Known(ref json)]; break;
                case "reasons": reasons = Items(ref json, Known); break;
                case "note": note = _texts.Read(ref json); break;
                case "own": own = Own(ref json); break;
                case "decisions": decisions = Items(ref json, Decision); break;
            }
        }

        return new Figure(key, value, raw, status, unit, location, note)
        {
            Sums = sums,
            Reasons = reasons,
            Own = own is null ? null : own with { Key = key },
            Decisions = decisions,
        };
    }

    private Figure Own(ref Utf8JsonReader json)
    {
        var own = new Figure("", null, null, default);
        var members = OwnMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            own = member switch
            {
                "value" => own with { Value = Number(ref json) },
                "raw" => own with { Raw = _texts.Read(ref json) },
                "status" => own with { Status = Statuses[Known(ref json)] },
                _ => own with { Unit = _texts.Read(ref json) },
            };
        }

        return own;
    }

    private FigureDecision Decision(ref Utf8JsonReader json)
    {
        var decision = new FigureDecision(default, "", default, null);
        var members = DecisionMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            decision = member switch
            {
                "decision" => decision with { Kind = Decisions[Known(ref json)] },
                "by" => decision with { By = Known(ref json) },
                "at" => decision with { At = json.GetDateTimeOffset() },
                _ => decision with { Why = json.GetString() },
            };
        }

        return decision;
    }

    private Check Check(ref Utf8JsonReader json)
    {
        var (rule, scope, outcome) = ("", "", default(CheckOutcome));
        decimal? expected = null, actual = null;
        IReadOnlyList<string> keys = [];
        var members = CheckMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            switch (member)
            {
                case "rule": rule = Known(ref json); break;
                case "scope": scope = Known(ref json); break;
                case "outcome": outcome = Outcomes[Known(ref json)]; break;
                case "expected": expected = Number(ref json); break;
                case "actual": actual = Number(ref json); break;
                case "keys": keys = Items(ref json, Known); break;
            }
        }

        return new Check(rule, scope, outcome, expected, actual, keys);
    }

    private Problem Problem(ref Utf8JsonReader json)
    {
        var (severity, code, message) = (default(ProblemSeverity), "", "");
        Location? location = null;
        var members = ProblemMembers.Of(ref json);
        while (members.Next(ref json) is { } member)
        {
            switch (member)
            {
                case "severity": severity = Severities[Known(ref json)]; break;
                case "code": code = Known(ref json); break;
                case "message": message = Known(ref json); break;
                case "location": location = LocationJson.Read(ref json); break;
            }
        }

        return new Problem(severity, code, Messages.Verbatim(message), location);
    }

    private static T[] Items<T>(ref Utf8JsonReader json, ReadItem<T> read)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new InvalidOperationException($"{json.TokenType}, and no array");
        }

        List<T>? items = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            (items ??= []).Add(read(ref json));
        }

        return items is null ? [] : [.. items];
    }

    /// <summary>A text of which there must be one, and which other records have as well.</summary>
    private string Known(ref Utf8JsonReader json) => Filled(_texts.Read(ref json));

    private static string Filled(string? text) => text ?? throw new InvalidOperationException("null, and no text");

    private static decimal? Number(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null ? null : json.GetDecimal();

    private static DateOnly? Date(ref Utf8JsonReader json) =>
        json.GetString() is { } text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : null;
}
