using System.Text.Json;
using ReportExtractor.Documents;

namespace ReportExtractor.Review.Sources;

/// <summary>Writes the lines of a text. The number 0 stands for lines that are left out.</summary>
internal static class LinesJson
{
    /// <summary>Writes the lines.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="marks">The places that are to be seen.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Paragraph> lines, SourceMarks marks)
    {
        // A line costs its characters and its number.
        var kept = ViewWindow.Choose([.. lines.Select(line => line.Text.Length + 5)], index => marks.IsNear(lines[index].Location));
        json.WriteStartObject();
        json.WriteString("kind"u8, "lines"u8);
        json.WriteStartArray("lines"u8);
        for (var i = 0; i < lines.Count; i++)
        {
            if (kept[i] || i == 0 || kept[i - 1])
            {
                json.WriteStartArray();
                json.WriteNumberValue(kept[i] ? ((TextLocation)lines[i].Location).Line : 0);
                json.WriteText(kept[i] ? lines[i].Text : "");
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
