using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Truth;

/// <summary>Writes what a report prints as a line of a truth file.</summary>
public static class TruthLine
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line.</summary>
    /// <param name="file">The report's file name.</param>
    /// <param name="format">The file's format.</param>
    /// <param name="report">The report as it was written.</param>
    public static string Of(string file, string format, ReportModel report)
    {
        Dictionary<string, ValueCell> cells = [];
        foreach (var cell in report.DataRows.SelectMany(row => row.Values.Concat(row.Orphans)).Where(cell => cell.Key is not null))
        {
            cells[cell.Key!] = cell;
        }

        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("format", format);
            json.WriteString("template", report.Form.TemplateId);
            json.WriteNumber("year", report.Year);
            json.WriteString("agency", report.Agency);
            Write(json, "mess", report.Marks);
            json.WriteStartObject("figures");
            foreach (var (key, cell) in cells.Where(pair => pair.Value.Truth == CellTruth.Certain))
            {
                json.WriteString(key, cell.Value);
            }

            json.WriteEndObject();
            Write(json, "absent", report.Form.Keys().Where(key => !cells.ContainsKey(key)));
            Write(json, "nil", cells.Where(pair => pair.Value.IsNil).Select(pair => pair.Key));
            Write(json, "ambiguous", cells.Where(pair => pair.Value.Truth == CellTruth.Ambiguous).Select(pair => pair.Key));
            Write(json, "unscored", cells.Where(pair => pair.Value.Truth == CellTruth.Unscored).Select(pair => pair.Key));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
