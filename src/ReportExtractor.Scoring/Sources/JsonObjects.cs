using System.Text.Json;
using System.Text.Unicode;
using ReportExtractor.Problems;

namespace ReportExtractor.Scoring.Sources;

/// <summary>The JSON objects of a file, one a line or in an array, each with its place in the file.</summary>
internal static class JsonObjects
{
    /// <summary>Reads a file to its end. One object is in memory at a time.</summary>
    /// <param name="path">The file, which may be compressed by gzip.</param>
    /// <param name="kind">The kind of objects, for messages.</param>
    /// <exception cref="ScoreException">It can't be read, or has something else.</exception>
    public static IEnumerable<(Message Place, JsonElement Object)> In(string path, Message kind) =>
        JsonTexts.In(path, kind).Select(item => (item.Place, Parse(item.Text.Span, path, item.Place, kind)));

    /// <summary>Parses one item of a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="path">The file.</param>
    /// <param name="place">Its place in it.</param>
    /// <param name="kind">The kind of objects, for messages.</param>
    /// <exception cref="ScoreException">It is no JSON object.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> text, string path, Message place, Message kind)
    {
        try
        {
            var item = Utf8.IsValid(text) ? JsonElement.Parse(text) : throw new JsonException();
            return item.ValueKind == JsonValueKind.Object
                ? item
                : throw new ScoreException(path, Messages.NotJsonObject(path, place, kind));
        }
        catch (JsonException e)
        {
            throw new ScoreException(path, Messages.LineNotJson(path, place, kind), e);
        }
    }
}
