using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>The file's object streams, each unfolded once (ISO 32000-1 §7.5.7).</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="limits">Bound how deep arrays and dictionaries may stand inside each other.</param>
/// <param name="budget">Bounds how much is read.</param>
internal sealed class ObjectStreams(IPdfObjects objects, PdfLimits limits, WorkBudget budget)
{
    /// <summary>How many streams may go on from each other.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<int, ObjectStream?> _streams = [];

    /// <summary>Reads an object; null where it is not there.</summary>
    /// <param name="streamNumber">The stream's number.</param>
    /// <param name="number">The object's number.</param>
    /// <param name="index">Where it should stand in the stream.</param>
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

    /// <summary>The numbers of the objects in a stream, in order.</summary>
    /// <param name="streamNumber">The stream's number.</param>
    /// <param name="stream">The stream.</param>
    public IEnumerable<int> Numbers(int streamNumber, PdfStream stream)
    {
        var unfolded = new ObjectStream(stream, objects, limits, budget);
        _streams[streamNumber] = unfolded;
        return unfolded.Numbers;
    }

    /// <summary>Drops what was unfolded: it was read before the file's encryption was known.</summary>
    public void Clear() => _streams.Clear();

    private ObjectStream? Get(int number)
    {
        if (!_streams.TryGetValue(number, out var stream))
        {
            stream = objects.Resolve(new PdfReference(number, 0)) is PdfStream found ? new ObjectStream(found, objects, limits, budget) : null;
            _streams[number] = stream;
        }

        return stream;
    }
}
