using System.Text;
using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Scoring;

/// <summary>The JSON objects of a file, one a line or as an array, one after the other, each with where it stands.</summary>
internal static class JsonObjects
{
    /// <summary>Reads a file to its end. Only one object is held at a time.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it is to hold, for messages: <c>truths</c> or <c>records</c>.</param>
    /// <exception cref="ScoreException">It can't be read, or holds something else.</exception>
    public static IEnumerable<(string Place, JsonElement Object)> In(string path, string kind)
    {
        using var reader = Open(path);
        var items = IsArray(path, reader) ? InArray(path, kind, reader.BaseStream) : InLines(path, kind, reader);
        foreach (var item in items)
        {
            yield return item.Object.ValueKind == JsonValueKind.Object
                ? item
                : throw new ScoreException(path, $"{item.Place} of '{path}' is no JSON object: give a file of {kind}.");
        }
    }

    private static IEnumerable<(string Place, JsonElement Object)> InLines(string path, string kind, StreamReader reader)
    {
        for (var number = 1; ReadLine(path, reader) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ($"Line {number}", Parse(line, path, kind, number));
            }
        }
    }

    private static IEnumerable<(string Place, JsonElement Object)> InArray(string path, string kind, Stream stream)
    {
        using var items = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream).ToBlockingEnumerable().GetEnumerator();
        for (var number = 1; Next(); number++)
        {
            yield return ($"Item {number}", items.Current);
        }

        bool Next()
        {
            try
            {
                return items.MoveNext();
            }
            catch (Exception e) when (e is JsonException or IOException)
            {
                throw new ScoreException(path, $"'{path}' breaks off or is no JSON array: make the file of {kind} again.", e);
            }
        }
    }

    private static JsonElement Parse(string line, string path, string kind, int number)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException e)
        {
            throw new ScoreException(path, $"Line {number} of '{path}' is no JSON: a file of {kind} holds a JSON object a line.", e);
        }
    }

    private static string? ReadLine(string path, StreamReader reader)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (IOException e)
        {
            throw new ScoreException(path, $"'{path}' can't be read to its end ({e.Message}).", e);
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(File.OpenRead(path), Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScoreException(path, $"'{path}' can't be opened ({e.GetType().Name}): check that it is there and may be read.", e);
        }
    }

    /// <summary>Whether the file begins with a bracket. Its stream is then set back to that.</summary>
    private static bool IsArray(string path, StreamReader reader)
    {
        if (reader.Peek() != '[')
        {
            return false;
        }

        if (!reader.BaseStream.CanSeek)
        {
            throw new ScoreException(path, $"'{path}' is a pipe that holds a JSON array: give a file, or an object a line.");
        }

        // The framework's reader of arrays takes bytes, and no byte order mark.
        reader.BaseStream.Position = 0;
        while (reader.BaseStream.ReadByte() != '[')
        {
        }

        reader.BaseStream.Position--;
        return true;
    }
}
