using System.Globalization;
using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Scoring.Sources;

/// <summary>The members of a truth's JSON object.</summary>
/// <param name="json">The object.</param>
/// <param name="path">Its file, for messages.</param>
/// <param name="place">Its place in the file, for messages.</param>
internal sealed class TruthJson(JsonElement json, string path, Message place)
{
    /// <summary>Checks that the object is not a record.</summary>
    /// <exception cref="ScoreException">It is.</exception>
    public void ThrowIfRecord()
    {
        if (json.TryGetProperty("schema", out _) && json.TryGetProperty("source", out _))
        {
            throw Wrong(Messages.TruthIsRecord(path, place));
        }
    }

    /// <summary>The report.</summary>
    /// <exception cref="ScoreException">There is none.</exception>
    public string File() => Text("file") ?? throw Wrong(Messages.TruthWithoutFile(path, place));

    /// <summary>The year, or null.</summary>
    public int? Year() =>
        Member("year") is { ValueKind: JsonValueKind.Number } year && year.TryGetInt32(out var number) ? number : null;

    /// <summary>A text, or null.</summary>
    /// <exception cref="ScoreException">The member is not a text.</exception>
    public string? Text(string name) => Member(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Wrong(Messages.TruthNotAText(path, place, name)),
    };

    /// <summary>A list of texts. Empty if there is no such member.</summary>
    /// <exception cref="ScoreException">The member is not a list of texts.</exception>
    public IReadOnlyList<string> Texts(string name) => Member(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(item => TextOf(item, name))],
        _ => throw Wrong(Messages.TruthNotTexts(path, place, name)),
    };

    /// <summary>The printed numbers by key.</summary>
    /// <exception cref="ScoreException">There are none, or one of them is not a number, or twice there.</exception>
    public IReadOnlyDictionary<string, decimal?> Figures()
    {
        if (Member("figures") is not { ValueKind: JsonValueKind.Object } figures)
        {
            throw Wrong(Messages.TruthWithoutFigures(path, place));
        }

        Dictionary<string, decimal?> numbers = new(StringComparer.Ordinal);
        foreach (var figure in figures.EnumerateObject())
        {
            if (!numbers.TryAdd(figure.Name, NumberOf(figure)))
            {
                throw Wrong(Messages.TruthFigureTwice(path, place, figure.Name));
            }
        }

        return numbers;
    }

    /// <summary>The exception of a figure with two contradicting values.</summary>
    public ScoreException Contradiction(string figure) => Wrong(Messages.TruthContradicts(path, place, figure));

    private JsonElement? Member(string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private string TextOf(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Wrong(Messages.TruthNotTexts(path, place, name));

    private decimal? NumberOf(JsonProperty figure) => figure.Value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when figure.Value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when TryParse(figure.Value.GetString(), out var number) => number,
        _ => throw Wrong(Messages.TruthNotANumber(path, place, figure.Value.GetRawText(), figure.Name)),
    };

    private static bool TryParse(string? text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private ScoreException Wrong(Message explanation) => new(path, explanation);
}
