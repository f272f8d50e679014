using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Outputs;
using ReportExtractor.Panel.Outputs.Stata;
using ReportExtractor.Panel.Tables;

namespace ReportExtractor.Panel.Packages;

/// <summary>
/// Writes the code book of a panel: a Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/), with labels in
/// English and in Chinese.
/// </summary>
/// <param name="book">The figures.</param>
/// <param name="variables">The variables of <c>panel.dta</c>.</param>
/// <param name="version">The version of the program.</param>
/// <param name="latestYear">The latest year of the list of divisions, or 0 if there is none.</param>
internal sealed class DataPackage(FigureBook book, IReadOnlyList<StataVariable> variables, string version, int latestYear)
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private readonly PanelTexts _english = PanelTexts.English;
    private readonly PanelTexts _chinese = PanelTexts.Chinese;

    /// <summary>Writes the package.</summary>
    /// <param name="files">The files of the panel.</param>
    /// <param name="sources">What it is made of.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    public void Write(IReadOnlyList<WrittenFile> files, IReadOnlyList<PanelSource> sources, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            NewLine = "\n",
        }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Profiles + "datapackage.json");
            json.WriteString("name", "report-extractor-panel");
            json.WriteString("title", _english["panel"]);
            json.WriteString("titleZh", _chinese["panel"]);
            json.WriteString("description", _english["panel-description"]);
            json.WriteString("descriptionZh", _chinese["panel-description"]);
            json.WriteString("generator", $"report-extractor {version}".TrimEnd());
            if (latestYear > 0)
            {
                json.WriteNumber("latestYearOfDivisions", latestYear);
            }

            WriteSources(json, sources);
            json.WriteStartArray("resources");
            foreach (var file in files)
            {
                WriteResource(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void WriteSources(Utf8JsonWriter json, IReadOnlyList<PanelSource> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("title", source.Name);
            if (source.Records is { } records)
            {
                json.WriteNumber("records", records);
            }

            json.WriteString("hash", "sha256:" + source.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteResource(Utf8JsonWriter json, WrittenFile file)
    {
        var (table, format) = (Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name)[1..]);
        json.WriteStartObject();
        json.WriteString("name", $"{table}-{format}");
        json.WriteString("path", file.Name);
        WriteBoth(json, "file:" + table);
        json.WriteString("format", format);
        json.WriteString("mediatype", format switch
        {
            "csv" => "text/csv",
            "parquet" => "application/vnd.apache.parquet",
            _ => "application/x-stata-dta",
        });
        if (format == "csv")
        {
            json.WriteString("encoding", "utf-8");
        }

        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
        json.WriteStartObject("schema");
        json.WriteString("$schema", Profiles + "tableschema.json");
        WriteFields(json, table);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFields(Utf8JsonWriter json, string table)
    {
        switch (table)
        {
            case "figures":
                WriteTable(json, FiguresTable.Instance, "reports-csv");
                break;
            case "reports":
                WriteTable(json, ReportsTable.Instance, null);
                break;
            case "checks":
                WriteTable(json, ChecksTable.Instance, "reports-csv");
                break;
            case "agencies":
                WriteTable(json, AgenciesTable.Instance, null);
                break;
            case "variables":
                WriteTable(json, VariablesTable.Instance, null);
                break;
            default:
                WriteVariables(json);
                break;
        }
    }

    private void WriteTable<T>(Utf8JsonWriter json, Table<T> table, string? reports)
    {
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        if (table.Keys.Count > 0)
        {
            WriteNames(json, "primaryKey", table.Keys);
        }

        if (reports is not null)
        {
            json.WriteStartArray("foreignKeys");
            json.WriteStartObject();
            WriteNames(json, "fields", ["source"]);
            json.WriteStartObject("reference");
            json.WriteString("resource", reports);
            WriteNames(json, "fields", ["source"]);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private void WriteField<T>(Utf8JsonWriter json, Column<T> column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type switch
        {
            ColumnType.Date => "date",
            ColumnType.Whole => "integer",
            ColumnType.Number => "number",
            _ => "string",
        });
        WriteBoth(json, "column:" + column.Name);
        if (column.Name == "yuan")
        {
            json.WriteString("unit", "CNY");
        }

        if (column.Codes.Count > 0)
        {
            json.WriteStartArray("categories");
            column.Codes.ToList().ForEach(code => WriteCategory(json, code, $"code:{column.Name}:{code}"));
            json.WriteEndArray();
        }

        if (column.Name == "links")
        {
            // Several may stand in a cell, with blanks between them, so that they are words and no categories.
            json.WriteStartArray("words");
            NameLink.All.ToList().ForEach(link => WriteCategory(json, link, "code:links:" + link));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteVariables(Utf8JsonWriter json)
    {
        var figures = book.Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        json.WriteStartArray("fields");
        foreach (var variable in variables)
        {
            if (variable.Key is null)
            {
                WriteField(json, StataVariables.ReportColumns.Single(column => column.Name == variable.Name));
                continue;
            }

            var figure = figures[variable.Key];
            json.WriteStartObject();
            json.WriteString("name", variable.Name);
            json.WriteString("type", "number");
            json.WriteString("title", figure.English);
            json.WriteString("titleZh", figure.Chinese);
            json.WriteString("key", figure.Key);
            WriteNames(json, "forms", [.. figure.Entries.Select(entry => entry.Form)]);
            json.WriteString("kind", figure.Entries[0].Kind);
            if (figure.IsMoney)
            {
                json.WriteString("unit", "CNY");
            }

            WriteNames(json, "sums", [.. figure.Entries.SelectMany(entry => entry.Sums).Distinct()]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        foreach (var (place, reason) in MissingValues.All.Index())
        {
            WriteCategory(json, MissingValues.Symbol(place), "code:missing:" + reason);
        }

        json.WriteEndArray();
        WriteNames(json, "primaryKey", ["source"]);
    }

    private void WriteCategory(Utf8JsonWriter json, string value, string key)
    {
        json.WriteStartObject();
        json.WriteString("value", value);
        json.WriteString("label", _english[key]);
        json.WriteString("labelZh", _chinese[key]);
        json.WriteEndObject();
    }

    private void WriteBoth(Utf8JsonWriter json, string key)
    {
        json.WriteString("title", _english[key]);
        json.WriteString("titleZh", _chinese[key]);
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        texts.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
