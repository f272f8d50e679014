using System.Text.Json;
using ReportExtractor.Templates;

namespace ReportExtractor.Review.Output;

/// <summary>Writes the forms as the page draws them: tables, rows and columns with their labels.</summary>
internal static class FormsJson
{
    /// <summary>Writes the forms, by their names.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="forms">The forms.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FormTemplate> forms)
    {
        json.WriteStartObject();
        foreach (var form in forms)
        {
            json.WriteStartArray(form.Id);
            foreach (var table in form.Tables)
            {
                Write(json, table);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableTemplate table)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, table.Id);
        json.WriteBoolean("sideBySide"u8, table.SideBySide);
        json.WriteStartArray("columns"u8);
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, column.Id);
            json.WriteString("label"u8, column.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows"u8);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, row.Id);
            json.WriteString("label"u8, row.Number + row.Label);
            json.WriteStartArray("group"u8);
            foreach (var group in row.Group)
            {
                json.WriteStringValue(group);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
