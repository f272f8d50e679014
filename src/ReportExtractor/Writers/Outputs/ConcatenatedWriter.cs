using ReportExtractor.Records;

namespace ReportExtractor.Writers.Outputs;

/// <summary>Writes one part of an output to a stream, with the bytes around the records.</summary>
internal sealed class ConcatenatedWriter : IRecordWriter
{
    private readonly PartLayout _layout;
    private readonly Stream _stream;
    private readonly IRecordWriter _records;
    private bool _isEmpty = true;

    /// <summary>Creates a writer and writes the part's header.</summary>
    /// <param name="part">The part.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write.</param>
    public ConcatenatedWriter(PartWriter part, Stream stream, WriterOptions options)
    {
        _layout = part.Layout;
        _stream = stream;
        _records = part.Create(stream, options);
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        WriteBetween(_layout.Lead(_isEmpty));
        _records.Write(record);
        _isEmpty = false;
    }

    /// <inheritdoc/>
    public void Flush() => _records.Flush();

    /// <inheritdoc/>
    public void Complete()
    {
        WriteBetween(_layout.End(_isEmpty));
        _records.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();

    private void WriteBetween(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.IsEmpty)
        {
            _records.Flush();
            _stream.Write(bytes.Span);
        }
    }
}
