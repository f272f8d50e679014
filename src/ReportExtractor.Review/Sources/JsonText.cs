using System.Text;
using System.Text.Json;

namespace ReportExtractor.Review.Sources;

/// <summary>Writes texts of documents, which may have halves of surrogate pairs: they become U+FFFD.</summary>
internal static class JsonText
{
    /// <summary>Writes a text, cut at a limit.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">The most characters.</param>
    public static void WriteText(this Utf8JsonWriter json, string text, int most = ViewWindow.MostCharacters) =>
        json.WriteStringValue(Encoding.UTF8.GetBytes(text.Length <= most ? text : text[..most] + "…"));
}
