using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>The object streams of the file. Each is decoded once (ISO 32000-1 §7.5.7).</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="parsers">Parses the objects.</param>
/// <param name="budget">Limits the number of bytes that are read.</param>
internal sealed class ObjectStreams(IPdfObjects objects, ParserFactory parsers, WorkBudget budget)
{
    /// <summary>Maximum length of a chain of streams that extend each other.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<int, ObjectStream?> _streams = [];

    /// <summary>Reads an object; null if it is missing.</summary>
    /// <param name="streamNumber">The number of the object stream.</param>
    /// <param name="number">The object's number.</param>
    /// <param name="index">The expected index of the object in the stream.</param>
    public PdfObject? Read(int streamNumber, int number, int index)
    {
        var next = streamNumber;
        for (var i = 0; i < LongestChain && Get(next) is { } stream; i++)
        {
            if (stream.Read(number, index) is { } value)
            {
                return value;
            }

            if (stream.Extends is not { } extended || extended.Number == next)
            {
                return null;
            }

            next = extended.Number;
        }

        return null;
    }

    /// <summary>The numbers of the objects in a stream in order.</summary>
    /// <param name="streamNumber">The number of the object stream.</param>
    /// <param name="stream">The stream.</param>
    public IEnumerable<int> Numbers(int streamNumber, PdfStream stream)
    {
        var unfolded = new ObjectStream(stream, objects, parsers, budget);
        _streams[streamNumber] = unfolded;
        return unfolded.Numbers;
    }

    /// <summary>Drops the streams that were decoded before the encryption was known.</summary>
    public void Clear() => _streams.Clear();

    private ObjectStream? Get(int number)
    {
        if (!_streams.TryGetValue(number, out var stream))
        {
            stream = objects.Resolve(new PdfReference(number, 0)) is PdfStream found
                ? new ObjectStream(found, objects, parsers, budget)
                : null;
            _streams[number] = stream;
        }

        return stream;
    }
}
