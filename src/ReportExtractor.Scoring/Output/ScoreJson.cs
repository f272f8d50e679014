using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Writers;

namespace ReportExtractor.Scoring.Output;

/// <summary>
/// Writes scores as one JSON object: <c>total</c>, <c>groups</c>, <c>worst</c> with all cells, <c>withoutRecord</c>,
/// <c>recordsWithoutTruth</c>.
/// </summary>
internal static class ScoreJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes scores.</summary>
    /// <param name="report">The scores.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    public static void Write(ScoreReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartObject("total");
        Put(json, report.Total);
        json.WriteEndObject();

        PutGroups(json, report.Groups);
        PutWorst(json, report.Worst);
        json.WriteStartArray("withoutRecord");
        foreach (var file in report.WithoutRecord)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteNumber("recordsWithoutTruth", report.RecordsWithoutTruth);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void PutGroups(Utf8JsonWriter json, IEnumerable<ScoreGroup> groups)
    {
        json.WriteStartObject("groups");
        foreach (var group in groups)
        {
            json.WriteStartArray(group.Name);
            foreach (var (name, tally) in group.Rows)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                Put(json, tally);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void PutWorst(Utf8JsonWriter json, IEnumerable<WorstFile> files)
    {
        json.WriteStartArray("worst");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.File);
            Put(json, file.Tally);
            json.WriteStartArray("cells");
            foreach (var cell in file.Cells)
            {
                Put(json, cell);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Put(Utf8JsonWriter json, Tally tally)
    {
        json.WriteNumber("files", tally.Files);
        json.WriteNumber("withoutRecord", tally.WithoutRecord);
        json.WriteNumber("templateRight", tally.TemplateRight);
        json.WriteNumber("yearRight", tally.YearRight);
        json.WriteNumber("agencyRight", tally.AgencyRight);
        json.WriteNumber("cells", tally.Cells);
        json.WriteNumber("right", tally.Right);
        json.WriteNumber("missed", tally.Missed);
        json.WriteNumber("flagged", tally.Flagged);
        json.WriteNumber("silent", tally.Silent);
        json.WriteNumber("falseAlarms", tally.FalseAlarms);
    }

    private static void Put(Utf8JsonWriter json, ScoredCell cell)
    {
        json.WriteStartObject();
        json.WriteString("key", cell.Key);
        json.WriteString("outcome", cell.Word);
        Put(json, "printed", cell.Printed);
        Put(json, "value", cell.Value);
        json.WriteString("status", cell.Status is { } status ? ContractNames.Of(status) : null);
        json.WriteString("note", cell.Note);
        json.WriteEndObject();
    }

    private static void Put(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
