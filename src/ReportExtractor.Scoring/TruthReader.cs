using System.Globalization;
using System.Text.Json;

namespace ReportExtractor.Scoring;

/// <summary>Reads files of truths: a JSON object a line, as the corpus generator writes them.</summary>
public static class TruthReader
{
    private const string Kind = "truths";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The truths, in the file's order.</returns>
    /// <exception cref="ScoreException">It can't be read, holds something else, or names a report or a figure twice.</exception>
    public static IReadOnlyList<Truth> Read(string path)
    {
        List<Truth> truths = [];
        Dictionary<string, string> places = new(StringComparer.Ordinal);
        foreach (var (place, json) in JsonObjects.In(path, Kind))
        {
            var truth = Truth(json, path, place);
            if (!places.TryAdd(truth.File, place))
            {
                throw new ScoreException(path, $"{place} of '{path}' tells of '{truth.File}' again, after {places[truth.File].ToLowerInvariant()}: keep one of them.");
            }

            truths.Add(truth);
        }

        return truths.Count > 0 ? truths : throw new ScoreException(path, $"'{path}' holds no truth: it has a JSON object with file and figures for each report.");
    }

    /// <summary>Reads one truth.</summary>
    /// <param name="line">The JSON object.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <exception cref="ScoreException">It is no truth.</exception>
    public static Truth Parse(string line, string source = "truth")
    {
        try
        {
            return Truth(JsonElement.Parse(line), source, "The text");
        }
        catch (JsonException e)
        {
            throw new ScoreException(source, "The text is no JSON: a truth is a JSON object with file and figures.", e);
        }
    }

    private static Truth Truth(JsonElement json, string path, string place)
    {
        if (json.TryGetProperty("schema", out _) && json.TryGetProperty("source", out _))
        {
            throw new ScoreException(path, $"{place} of '{path}' is a record and no truth: the truths come first, then the records.");
        }

        var truth = new Truth(Text("file") ?? throw Wrong("has no file", "say which report it tells of"))
        {
            Format = Text("format") ?? "",
            Template = Text("template"),
            Year = Member("year") is { ValueKind: JsonValueKind.Number } year && year.TryGetInt32(out var number) ? number : null,
            Agency = Text("agency"),
            Marks = Texts("mess"),
            Figures = Figures(),
            Absent = Texts("absent"),
            Ambiguous = [.. Texts("ambiguous").Distinct()],
            Nil = Texts("nil"),
            Unscored = Texts("unscored"),
        };
        var contradicted = truth.Absent.Concat(truth.Ambiguous).FirstOrDefault(truth.Figures.ContainsKey) ?? truth.Absent.Intersect(truth.Ambiguous).FirstOrDefault();
        return contradicted is null ? truth : throw Wrong($"says two things of the figure '{contradicted}'", "keep it in one of figures, absent and ambiguous");

        JsonElement? Member(string name) => json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

        string? Text(string name) => Member(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            _ => throw Wrong($"has a {name} that is no text", "put it in quotes"),
        };

        List<string> Texts(string name) => Member(name) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } array when array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. array.EnumerateArray().Select(item => item.GetString()!)],
            _ => throw Wrong($"has a list '{name}' that is no list of texts", "write it as [\"…\", \"…\"]"),
        };

        Dictionary<string, decimal?> Figures()
        {
            var figures = Member("figures") is { ValueKind: JsonValueKind.Object } member ? member : throw Wrong("has no figures", "give the printed numbers by their keys");
            Dictionary<string, decimal?> numbers = new(StringComparer.Ordinal);
            foreach (var figure in figures.EnumerateObject())
            {
                if (!numbers.TryAdd(figure.Name, Number(figure)))
                {
                    throw Wrong($"names the figure '{figure.Name}' twice", "keep one of them");
                }
            }

            return numbers;
        }

        decimal? Number(JsonProperty figure) => figure.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number when figure.Value.TryGetDecimal(out var number) => number,
            JsonValueKind.String when decimal.TryParse(figure.Value.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw Wrong($"has {figure.Value.GetRawText()} as the figure '{figure.Name}'", "write a number such as \"12\" or \"-3.5\", or null where none is printed"),
        };

        ScoreException Wrong(string what, string advice) => new(path, $"{place} of '{path}' {what}: {advice}.");
    }
}
