using System.Globalization;
using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Scoring.Sources;

/// <summary>Reads files of truths: a JSON object a line, as the corpus generator writes them.</summary>
internal static class TruthReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The truths, in the file's order.</returns>
    /// <exception cref="ScoreException">It can't be read, holds something else, or names a report or a figure twice.</exception>
    public static IReadOnlyList<Truth> Read(string path)
    {
        List<Truth> truths = [];
        Dictionary<string, Message> places = new(StringComparer.Ordinal);
        foreach (var (place, json) in JsonObjects.In(path, Messages.Truths()))
        {
            var truth = Truth(json, path, place);
            if (!places.TryAdd(truth.File, place))
            {
                throw new ScoreException(path, Messages.TruthTwice(path, place, truth.File, places[truth.File]));
            }

            truths.Add(truth);
        }

        return truths.Count > 0 ? truths : throw new ScoreException(path, Messages.NoTruths(path));
    }

    /// <summary>Reads one truth.</summary>
    /// <param name="line">The JSON object.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <exception cref="ScoreException">It is no truth.</exception>
    public static Truth Parse(string line, string source = "truth")
    {
        try
        {
            return Truth(JsonElement.Parse(line), source, Messages.Text());
        }
        catch (JsonException e)
        {
            throw new ScoreException(source, Messages.TruthNotJson(), e);
        }
    }

    private static Truth Truth(JsonElement json, string path, Message place)
    {
        if (json.TryGetProperty("schema", out _) && json.TryGetProperty("source", out _))
        {
            throw new ScoreException(path, Messages.TruthIsRecord(path, place));
        }

        var truth = new Truth(Text("file") ?? throw Wrong(Messages.TruthWithoutFile(path, place)))
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
        return contradicted is null ? truth : throw Wrong(Messages.TruthContradicts(path, place, contradicted));

        JsonElement? Member(string name) => json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

        string? Text(string name) => Member(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            _ => throw Wrong(Messages.TruthNotAText(path, place, name)),
        };

        List<string> Texts(string name) => Member(name) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } array when array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. array.EnumerateArray().Select(item => item.GetString()!)],
            _ => throw Wrong(Messages.TruthNotTexts(path, place, name)),
        };

        Dictionary<string, decimal?> Figures()
        {
            var figures = Member("figures") is { ValueKind: JsonValueKind.Object } member ? member : throw Wrong(Messages.TruthWithoutFigures(path, place));
            Dictionary<string, decimal?> numbers = new(StringComparer.Ordinal);
            foreach (var figure in figures.EnumerateObject())
            {
                if (!numbers.TryAdd(figure.Name, Number(figure)))
                {
                    throw Wrong(Messages.TruthFigureTwice(path, place, figure.Name));
                }
            }

            return numbers;
        }

        decimal? Number(JsonProperty figure) => figure.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number when figure.Value.TryGetDecimal(out var number) => number,
            JsonValueKind.String when decimal.TryParse(figure.Value.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw Wrong(Messages.TruthNotANumber(path, place, figure.Value.GetRawText(), figure.Name)),
        };

        ScoreException Wrong(Message explanation) => new(path, explanation);
    }
}
