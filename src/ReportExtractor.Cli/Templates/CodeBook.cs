using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Templates;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Cli.Templates;

/// <summary>Prints every figure of forms: the code book of the data.</summary>
/// <param name="forms">The forms.</param>
/// <param name="texts">The language of the page.</param>
internal sealed class CodeBook(IReadOnlyList<FormTemplate> forms, CliTexts texts)
{
    private static readonly CodeBookJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    private static readonly string[] Columns =
    [
        "form", "key", "table", "table_label", "table_english", "group", "row_label", "row_english", "column_label", "column_english",
        "kind", "unit", "sums",
    ];

    /// <summary>Writes an array of objects.</summary>
    public void WriteJson(Stream stream)
    {
        JsonSerializer.Serialize(stream, forms.SelectMany(CodeBookEntry.Of), Json.IEnumerableCodeBookEntry);
        stream.Write("\n"u8);
    }

    /// <summary>Writes a row for each figure of each form.</summary>
    public void WriteCsv(Stream stream)
    {
        using var rows = new CsvRows(stream, byteOrderMark: true, Columns);
        foreach (var entry in forms.SelectMany(CodeBookEntry.Of))
        {
            rows.Text(entry.Form);
            rows.Text(entry.Key);
            rows.Text(entry.Table);
            rows.Text(entry.TableLabel);
            rows.Text(entry.TableEnglish);
            rows.Text(string.Join(" / ", entry.Group));
            rows.Text(entry.RowLabel);
            rows.Text(entry.RowEnglish);
            rows.Text(entry.ColumnLabel);
            rows.Text(entry.ColumnEnglish);
            rows.Text(entry.Kind);
            rows.Text(entry.Unit);
            rows.Texts(entry.Sums);
            rows.End();
        }

        rows.Flush();
    }

    /// <summary>Writes a page with a table for each table of each form.</summary>
    public void WriteMarkdown(Stream stream)
    {
        using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(texts.CodeBookIntroduction);
        foreach (var table in forms.SelectMany(CodeBookEntry.Of).GroupBy(entry => (entry.Form, entry.Table)))
        {
            var first = table.First();
            text.WriteLine();
            text.WriteLine($"## {first.Form}: {first.TableLabel} ({first.TableEnglish})");
            text.WriteLine();
            text.WriteLine(texts.CodeBookColumns);
            text.WriteLine("|---|---|---|---|---|---|");
            foreach (var entry in table)
            {
                string[] cells =
                [
                    $"`{entry.Key}`", entry.RowLabel, entry.ColumnLabel, $"{entry.RowEnglish}; {entry.ColumnEnglish}",
                    entry.Unit is null ? entry.Kind : $"{entry.Kind}: {entry.Unit}", string.Join(", ", entry.Sums),
                ];
                text.WriteLine($"| {string.Join(" | ", cells)} |");
            }
        }
    }
}
