using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Scoring.Sources.Files;

namespace ReportExtractor.Scoring.Sources;

/// <summary>The items of a file of JSON, one a line or in an array, each with its place in the file, not yet parsed.</summary>
internal static class JsonTexts
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file to its end. One item is in memory at a time.</summary>
    /// <param name="path">The file, which may be compressed by gzip.</param>
    /// <param name="kind">The kind of items, for messages.</param>
    /// <returns>The items. The text of one holds until the next one is asked for, and need not be JSON.</returns>
    /// <exception cref="ScoreException">It can't be read.</exception>
    public static IEnumerable<(Message Place, ReadOnlyMemory<byte> Text)> In(string path, Message kind)
    {
        using var stream = Open(path);
        var lines = new ByteLines(stream);
        var items = Guarded(path, lines, () => IsArray(path, lines, stream)) ? InArray(path, kind, stream) : InLines(path, lines);
        foreach (var item in items)
        {
            yield return item;
        }
    }

    private static IEnumerable<(Message Place, ReadOnlyMemory<byte> Text)> InLines(string path, ByteLines lines)
    {
        while (Guarded(path, lines, lines.Read) is { } line)
        {
            if (!line.IsEmpty)
            {
                yield return (Messages.Line(lines.Count), line);
            }
        }
    }

    private static IEnumerable<(Message Place, ReadOnlyMemory<byte> Text)> InArray(string path, Message kind, Stream stream)
    {
        using var items = JsonSerializer.DeserializeAsyncEnumerable(stream, ElementJson.Default.JsonElement)
            .ToBlockingEnumerable().GetEnumerator();
        for (var number = 1; Next(); number++)
        {
            yield return (Messages.Item(number), JsonMarshal.GetRawUtf8Value(items.Current).ToArray());
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

    private static Stream Open(string path)
    {
        try
        {
            return Utf8File.Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScoreException(path, Messages.FileNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
    }

    /// <summary>Whether the file begins with a bracket. If so, its stream is moved back to it.</summary>
    private static bool IsArray(string path, ByteLines lines, Stream stream)
    {
        var head = lines.Head(ByteOrderMark.Length);
        if (GzipInput.IsGzip(head))
        {
            throw new ScoreException(path, Messages.PipeCompressed(path));
        }

        var mark = head.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        lines.Skip(mark);
        if (lines.Head(1) is not [(byte)'[', ..])
        {
            return false;
        }

        if (!stream.CanSeek)
        {
            throw new ScoreException(path, Messages.ArrayNotAtHand(path));
        }

        // The framework's reader of arrays needs bytes without a byte order mark.
        stream.Position = mark;
        return true;
    }

    /// <summary>Reads, and says what is wrong with the file where that fails.</summary>
    private static T Guarded<T>(string path, ByteLines lines, Func<T> read)
    {
        // The last line that was read, and the one at hand.
        var (last, place) = (Messages.Line(lines.Count), Messages.Line(lines.Count + 1));
        try
        {
            return read();
        }
        catch (LineTooLongException e)
        {
            throw new ScoreException(path, Messages.RecordTooLong(path, place, lines.Longest / (1024 * 1024)), e);
        }
        catch (InvalidDataException e)
        {
            throw new ScoreException(path, Messages.CompressedBroken(path, last), e);
        }
        catch (IOException e)
        {
            throw new ScoreException(path, Messages.NotReadToEnd(path, e.Message), e);
        }
    }
}
