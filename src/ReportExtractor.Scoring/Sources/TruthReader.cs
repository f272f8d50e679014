using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Scoring.Sources;

/// <summary>Reads files of truths: one JSON object a line, as the corpus generator writes them.</summary>
internal static class TruthReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The truths, in the order of the file.</returns>
    /// <exception cref="ScoreException">It can't be read, is not a file of truths, or names a report or a figure twice.</exception>
    public static IReadOnlyList<Truth> Read(string path)
    {
        List<Truth> truths = [];
        Dictionary<string, Message> places = new(StringComparer.Ordinal);
        foreach (var (place, json) in JsonObjects.In(path, Messages.Truths()))
        {
            var truth = Read(new TruthJson(json, path, place));
            if (!places.TryAdd(truth.File, place))
            {
                throw new ScoreException(path, Messages.TruthTwice(path, place, truth.File, places[truth.File]));
            }

            truths.Add(truth);
        }

        return truths.Count > 0 ? truths : throw new ScoreException(path, Messages.NoTruths(path));
    }

    /// <summary>Parses one truth.</summary>
    /// <param name="line">The JSON object.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <exception cref="ScoreException">It is not a truth.</exception>
    public static Truth Parse(string line, string source = "truth")
    {
        try
        {
            return Read(new TruthJson(JsonElement.Parse(line), source, Messages.Text()));
        }
        catch (JsonException e)
        {
            throw new ScoreException(source, Messages.TruthNotJson(), e);
        }
    }

    private static Truth Read(TruthJson json)
    {
        json.ThrowIfRecord();
        var truth = new Truth(json.File())
        {
            Format = json.Text("format") ?? "",
            Template = json.Text("template"),
            Year = json.Year(),
            Agency = json.Text("agency"),
            Marks = json.Texts("mess"),
            Figures = json.Figures(),
            Absent = json.Texts("absent"),
            Ambiguous = [.. json.Texts("ambiguous").Distinct()],
            Nil = json.Texts("nil"),
            Unscored = json.Texts("unscored"),
        };
        var contradicted = truth.Absent.Concat(truth.Ambiguous).FirstOrDefault(truth.Figures.ContainsKey)
            ?? truth.Absent.Intersect(truth.Ambiguous).FirstOrDefault();
        return contradicted is null ? truth : throw json.Contradiction(contradicted);
    }
}
