using System.Text;
using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Scoring.Sources;

/// <summary>The JSON objects of a file, one a line or in an array, each with its place in the file.</summary>
internal static class JsonObjects
{
    /// <summary>Reads a file to its end. One object is in memory at a time.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">The kind of objects, for messages.</param>
    /// <exception cref="ScoreException">It can't be read, or has something else.</exception>
    public static IEnumerable<(Message Place, JsonElement Object)> In(string path, Message kind)
    {
        using var reader = Open(path);
        var items = IsArray(path, reader) ? InArray(path, kind, reader.BaseStream) : InLines(path, kind, reader);
        foreach (var item in items)
        {
            yield return item.Object.ValueKind == JsonValueKind.Object
                ? item
                : throw new ScoreException(path, Messages.NotJsonObject(path, item.Place, kind));
        }
    }

    private static IEnumerable<(Message Place, JsonElement Object)> InLines(string path, Message kind, StreamReader reader)
    {
        for (var number = 1; ReadLine(path, reader) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (Messages.Line(number), Parse(line, path, kind, number));
            }
        }
    }

    private static IEnumerable<(Message Place, JsonElement Object)> InArray(string path, Message kind, Stream stream)
    {
        using var items = JsonSerializer.DeserializeAsyncEnumerable(stream, ElementJson.Default.JsonElement)
            .ToBlockingEnumerable().GetEnumerator();
        for (var number = 1; Next(); number++)
        {
            yield return (Messages.Item(number), items.Current);
        }

        bool Next()
        {
            try
            {
                return items.MoveNext();
            }
            catch (Exception e) when (e is JsonException or IOException)
            {
                throw new ScoreException(path, Messages.JsonArrayBroken(path, kind), e);
            }
        }
    }

    private static JsonElement Parse(string line, string path, Message kind, int number)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException e)
        {
            throw new ScoreException(path, Messages.LineNotJson(path, Messages.Line(number), kind), e);
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
            throw new ScoreException(path, Messages.NotReadToEnd(path, e.Message), e);
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
            throw new ScoreException(path, Messages.FileNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
    }

    /// <summary>Whether the file begins with a bracket. If so, its stream is moved back to it.</summary>
    private static bool IsArray(string path, StreamReader reader)
    {
        if (reader.Peek() != '[')
        {
            return false;
        }

        if (!reader.BaseStream.CanSeek)
        {
            throw new ScoreException(path, Messages.PipeOfArray(path));
        }

        // The framework's reader of arrays needs bytes without a byte order mark.
        reader.BaseStream.Position = 0;
        while (reader.BaseStream.ReadByte() != '[')
        {
        }

        reader.BaseStream.Position--;
        return true;
    }
}
