using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Corrections.Decisions;

/// <summary>A decision as one line of JSON.</summary>
internal static class DecisionJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, DecisionKind> Kinds = Enum.GetValues<DecisionKind>().ToDictionary(ContractNames.Of);

    /// <summary>The statuses that the program itself gives.</summary>
    private static readonly Dictionary<string, FigureStatus> OwnStatuses = Enum.GetValues<FigureStatus>()
        .Where(status => status is not (FigureStatus.Corrected or FigureStatus.Accepted)).ToDictionary(ContractNames.Of);

    /// <summary>Writes a decision, without line end.</summary>
    public static string Write(Decision decision)
    {
        var json = new JsonObject
        {
            ["schema"] = Decision.Schema,
            ["sha256"] = decision.Sha256,
            ["source"] = decision.Source,
            ["key"] = decision.Key,
            ["seen"] = new JsonObject
            {
                ["value"] = decision.Seen.Value,
                ["status"] = ContractNames.Of(decision.Seen.Status),
                ["raw"] = decision.Seen.Raw,
            },
            ["decision"] = ContractNames.Of(decision.Kind),
        };
        if (decision.Kind == DecisionKind.Correct)
        {
            json["value"] = decision.Value;
        }

        if (decision.Unit is not null)
        {
            json["unit"] = decision.Unit;
        }

        json["by"] = decision.By;
        json["at"] = ContractNames.Of(decision.At);
        json["why"] = decision.Why;
        return json.ToJsonString(Plain);
    }

    /// <summary>Parses a line.</summary>
    /// <exception cref="DecisionFaultException">It is no decision.</exception>
    public static Decision Parse(string line)
    {
        using var document = Json(line);
        var members = new DecisionMembers(document.RootElement);
        members.Check("schema", Decision.Schema);
        var kind = members.OneOf("decision", Kinds);
        var seen = members.Object("seen");
        var read = new Seen(seen.Number("value"), seen.OneOf("status", OwnStatuses), seen.Text("raw"));
        return Checked(new Decision(
            members.Sha256("sha256"),
            members.TextIfAny("source"),
            members.RequiredText("key"),
            read,
            kind,
            kind == DecisionKind.Correct ? members.Number("value") : members.Absent("value"),
            members.TextIfAny("unit"),
            members.RequiredText("by"),
            members.Time("at"),
            members.TextIfAny("why")));
    }

    /// <summary>Checks what the members of a decision say together.</summary>
    /// <exception cref="DecisionFaultException">They don't fit each other.</exception>
    public static Decision Checked(Decision decision) => decision switch
    {
        { Kind: DecisionKind.Accept, Seen.Status: not (FigureStatus.Read or FigureStatus.Suspect) } =>
            throw new DecisionFaultException(Messages.DecisionAcceptsNothing(ContractNames.Of(decision.Seen.Status))),
        { Kind: DecisionKind.Comment, Why: null } => throw new DecisionFaultException(Messages.DecisionCommentEmpty()),
        { Unit: not (null or "yuan" or "10k-yuan") } => throw new DecisionFaultException(Messages.DecisionUnit(decision.Unit)),
        _ => decision,
    };

    private static JsonDocument Json(string line)
    {
        try
        {
            return JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw new DecisionFaultException(Messages.DecisionNotJson((e.BytePositionInLine ?? 0).ToString(CultureInfo.InvariantCulture)));
        }
    }
}
