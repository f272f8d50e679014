using System.Text.Json;
using ReportExtractor.Documents;

namespace ReportExtractor.Review.Sources;

/// <summary>Writes the paragraphs and tables of a Word file or a web page.</summary>
internal static class BlocksJson
{
    /// <summary>Writes the blocks.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="marks">The places that are to be seen.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Block> blocks, SourceMarks marks)
    {
        var kept = ViewWindow.Choose([.. blocks.Select(Weight)], index => PlacesOf(blocks[index]).Any(marks.IsNear));
        json.WriteStartObject();
        json.WriteString("kind"u8, "blocks"u8);
        json.WriteStartArray("blocks"u8);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (kept[i])
            {
                Write(json, blocks[i]);
            }
            else if (i == 0 || kept[i - 1])
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                json.WritePropertyName("text"u8);
                json.WriteText(paragraph.Text);
                WritePlace(json, paragraph.Location);
                break;
            case Grid grid:
                json.WriteStartArray("rows"u8);
                foreach (var row in grid.Rows)
                {
                    WriteRow(json, row);
                }

                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, GridRow row)
    {
        json.WriteStartArray();
        foreach (var cell in row.Cells)
        {
            json.WriteStartObject();
            json.WritePropertyName("text"u8);
            json.WriteText(cell.Text);
            if (cell.ColumnSpan > 1)
            {
                json.WriteNumber("columns"u8, cell.ColumnSpan);
            }

            if (cell.RowSpan > 1)
            {
                json.WriteNumber("rows"u8, cell.RowSpan);
            }

            WritePlace(json, cell.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A cell's table, row and cell, or the line of a text inside the document.</summary>
    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        switch (location)
        {
            case TableLocation cell:
                json.WriteStartArray("at"u8);
                json.WriteNumberValue(cell.Table);
                json.WriteNumberValue(cell.Row);
                json.WriteNumberValue(cell.Cell);
                json.WriteEndArray();
                break;
            case TextLocation text:
                json.WriteStartArray("at"u8);
                json.WriteNumberValue(text.Line);
                json.WriteNumberValue(text.Column);
                json.WriteEndArray();
                break;
        }
    }

    /// <summary>A cell costs its text and its place.</summary>
    private static int Weight(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length + 10,
        Grid grid => grid.Rows.Sum(row => row.Cells.Sum(cell => cell.Text.Length + 10)),
        _ => 0,
    };

    private static IEnumerable<Location> PlacesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Location],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Location),
        _ => [],
    };
}
