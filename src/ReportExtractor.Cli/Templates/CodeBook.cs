using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Templates;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Cli.Templates;

/// <summary>Prints every figure of forms: the code book of the data.</summary>
/// <param name="forms">The forms.</param>
internal sealed class CodeBook(IReadOnlyList<FormTemplate> forms)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly string[] Columns =
    [
        "form", "key", "table", "table_label", "table_english", "group", "row_label", "row_english", "column_label", "column_english",
        "kind", "unit", "sums",
    ];

    /// <summary>Writes an array of objects.</summary>
    public void WriteJson(Stream stream)
    {
        JsonSerializer.Serialize(stream, forms.SelectMany(CodeBookEntry.Of), Json);
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
        text.WriteLine("# Code book");
        text.WriteLine();
        text.WriteLine("Every figure of the official forms: its key, which names it in all outputs, and where the form prints it.");
        text.WriteLine("Kinds: a `count` is a whole number and not negative, `signed` may be negative, `money` is an amount.");
        text.WriteLine("The unit of an amount is that of its document; it is in `unit` (long) or `KEY.unit` (wide).");
        text.WriteLine("A sum is a check of the form that includes the figure.");
        text.WriteLine("`report-extractor templates --format markdown` prints this page.");
        foreach (var table in forms.SelectMany(CodeBookEntry.Of).GroupBy(entry => (entry.Form, entry.Table)))
        {
            var first = table.First();
            text.WriteLine();
            text.WriteLine($"## {first.Form}: {first.TableLabel} ({first.TableEnglish})");
            text.WriteLine();
            text.WriteLine("| key | row | column | in English | kind | sums |");
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
