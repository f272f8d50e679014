using System.Text.Json;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Tools.Tests.Generator;

/// <summary>The truth of a generated report, parsed.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Format">The file's format.</param>
/// <param name="Marks">What is unusual about the report.</param>
/// <param name="Figures">The certain figures: key to printed number, or null for a blank.</param>
/// <param name="Absent">The keys that the report does not print.</param>
/// <param name="Nil">The keys of cells with a nil mark.</param>
/// <param name="Ambiguous">The keys of cells that the text leaves open.</param>
/// <param name="Unscored">The keys of cells that are not scored.</param>
internal sealed record GeneratedTruth(
    string Template,
    string Format,
    IReadOnlyList<string> Marks,
    IReadOnlyDictionary<string, string?> Figures,
    IReadOnlyList<string> Absent,
    IReadOnlyList<string> Nil,
    IReadOnlyList<string> Ambiguous,
    IReadOnlyList<string> Unscored)
{
    /// <summary>The keys of all lists that divide the form's figures among them.</summary>
    public IEnumerable<string> Keys => [.. Figures.Keys, .. Absent, .. Ambiguous, .. Unscored];

    /// <summary>Parses the truth of a report.</summary>
    public static GeneratedTruth Of(GeneratedReport report)
    {
        using var document = JsonDocument.Parse(report.Truth);
        var root = document.RootElement;
        return new GeneratedTruth(
            root.GetProperty("template").GetString()!,
            root.GetProperty("format").GetString()!,
            List(root, "mess"),
            root.GetProperty("figures").EnumerateObject().ToDictionary(figure => figure.Name, figure => figure.Value.GetString()),
            List(root, "absent"),
            List(root, "nil"),
            List(root, "ambiguous"),
            List(root, "unscored"));
    }

    private static List<string> List(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}
