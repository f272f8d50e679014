using System.Text.Json;
using ReportExtractor.Documents;

namespace ReportExtractor.Review.Sources;

/// <summary>Writes what the page shows of a source: pages as drawn, lines of a text, or paragraphs and tables.</summary>
internal static class SourceJson
{
    /// <summary>Writes a source.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="document">The document.</param>
    /// <param name="marks">The places that are to be seen.</param>
    public static void Write(Utf8JsonWriter json, Document document, SourceMarks marks)
    {
        if (document.DrawnPages.Count > 0)
        {
            PagesJson.Write(json, document.DrawnPages, marks);
            return;
        }

        Paragraph[] lines = [.. document.Lines];
        if (lines.Length > 0)
        {
            LinesJson.Write(json, lines, marks);
        }
        else
        {
            BlocksJson.Write(json, document.Blocks, marks);
        }
    }
}
