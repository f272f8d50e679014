using System.Text.Json.Nodes;
using ReportExtractor.Corrections;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Corrections;

/// <summary>A sample whose printed sums are wrong, and logs of decisions on it.</summary>
internal static class CorrectionLog
{
    public const string NewTotal = "applications.new.total";

    public static string Sample { get; } =
        Path.Combine(Repository.Root, "samples", "sums-wrong-in-the-source", "source.txt");

    public static ReportRecord Record { get; } = new Extractor().ExtractFile(Sample);

    /// <summary>A line of a log, with what the program reads as what was seen.</summary>
    public static string Line(
        string key, string decision, string? value = null, string by = "王芳", string at = "2026-11-29T12:00:00Z", string? why = null)
    {
        var figure = Record.Figures.Single(figure => figure.Key == key);
        var json = new JsonObject
        {
            ["schema"] = "report-extractor.decision/1",
            ["sha256"] = Record.Source.Sha256,
            ["source"] = Record.Source.Path,
            ["key"] = key,
            ["seen"] = new JsonObject
            {
                ["value"] = figure.Value,
                ["status"] = ContractNames.Of(figure.Status),
                ["raw"] = figure.Raw,
            },
            ["decision"] = decision,
            ["by"] = by,
            ["at"] = at,
            ["why"] = why,
        };
        if (value is not null)
        {
            json["value"] = JsonNode.Parse(value);
        }

        return json.ToJsonString();
    }

    public static CorrectionSet Load(params string[] lines)
    {
        using var folder = new TemporaryFolder();
        folder.Write("log.jsonl", string.Join('\n', lines));
        return CorrectionSet.Load([folder["log.jsonl"]]);
    }

    public static ReportRecord Apply(params string[] lines) => Load(lines).Apply(Record);

    public static Figure Find(this ReportRecord record, string key) => record.Figures.Single(figure => figure.Key == key);

    public static IEnumerable<string> Codes(this ReportRecord record) => record.Problems.Select(problem => problem.Code);
}
