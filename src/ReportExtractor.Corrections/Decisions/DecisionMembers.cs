using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportExtractor.Problems;

namespace ReportExtractor.Corrections.Decisions;

/// <summary>The members of a JSON object, each checked when it is read.</summary>
internal sealed partial class DecisionMembers
{
    private readonly JsonElement _json;
    private readonly string _owner;

    /// <summary>Reads an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="owner">What stands in front of its members' names in messages.</param>
    /// <exception cref="DecisionFaultException">It is not an object.</exception>
    public DecisionMembers(JsonElement json, string owner = "")
    {
        _json = json.ValueKind == JsonValueKind.Object ? json : throw new DecisionFaultException(Messages.DecisionNoObject());
        _owner = owner;
    }

    /// <summary>An object inside this one.</summary>
    public DecisionMembers Object(string name) =>
        Required(name) is { ValueKind: JsonValueKind.Object } member ? new DecisionMembers(member, $"{_owner}{name}.") : throw Wrong(name);

    /// <summary>Checks a text that must be a certain one.</summary>
    public void Check(string name, string text)
    {
        if (RequiredText(name) != text)
        {
            throw new DecisionFaultException(Messages.DecisionMemberNotOne(_owner + name, text));
        }
    }

    /// <summary>A text that is one of several names.</summary>
    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> values) =>
        values.TryGetValue(RequiredText(name), out var value)
            ? value
            : throw new DecisionFaultException(Messages.DecisionMemberNotOne(_owner + name, string.Join(", ", values.Keys)));

    /// <summary>A text that must not be empty.</summary>
    public string RequiredText(string name) =>
        Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Wrong(name);

    /// <summary>A text or null. The member must be there.</summary>
    public string? Text(string name) => TextOf(name, Required(name));

    /// <summary>A text. Null if there is none, or an empty one.</summary>
    public string? TextIfAny(string name) =>
        _json.TryGetProperty(name, out var member) && TextOf(name, member) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>A number or null. The member must be there.</summary>
    public decimal? Number(string name) => Required(name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } member when PlainDecimal.TryParse(member.GetRawText(), out var number) => number,
        _ => throw Wrong(name),
    };

    /// <summary>A number that must not be there.</summary>
    public decimal? Absent(string name) =>
        !_json.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null
            ? null
            : throw new DecisionFaultException(Messages.DecisionMemberTooMany(_owner + name));

    /// <summary>A SHA-256 in hexadecimal.</summary>
    public string Sha256(string name) =>
        RequiredText(name) is var text && HashPattern().IsMatch(text) ? text.ToLowerInvariant() : throw Wrong(name);

    /// <summary>A date and time with its offset from UTC.</summary>
    public DateTimeOffset Time(string name) =>
        RequiredText(name) is var text && TimePattern().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var time)
            ? time.ToUniversalTime()
            : throw Wrong(name);

    private JsonElement Required(string name) =>
        _json.TryGetProperty(name, out var member)
            ? member
            : throw new DecisionFaultException(Messages.DecisionMemberMissing(_owner + name));

    private string? TextOf(string name, JsonElement member) => member.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => member.GetString(),
        _ => throw Wrong(name),
    };

    private DecisionFaultException Wrong(string name)
    {
        var expected = name switch
        {
            "seen" => Messages.DecisionNeedsObject(),
            "value" => Messages.DecisionNeedsNumber(PlainDecimal.MostDigits),
            "sha256" => Messages.DecisionNeedsHash(),
            "at" => Messages.DecisionNeedsTime(),
            _ => Messages.DecisionNeedsText(),
        };
        return new DecisionFaultException(Messages.DecisionMemberWrong(_owner + name, expected));
    }

    [GeneratedRegex("^[0-9a-fA-F]{64}\\z")]
    private static partial Regex HashPattern();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)\z")]
    private static partial Regex TimePattern();
}
