using ReportExtractor.Records;

namespace ReportExtractor.Writers.Json;

/// <summary>Writes records as JSON objects.</summary>
internal sealed class JsonRecordWriter : IRecordWriter
{
    private readonly Stream _stream;
    private readonly RecordJson _json;
    private readonly bool _endsLines;

    /// <summary>Creates a writer.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write.</param>
    /// <param name="endsLines">Whether to write <c>\n</c> after each object.</param>
    public JsonRecordWriter(Stream stream, WriterOptions options, bool endsLines)
    {
        _stream = stream;
        _json = new RecordJson(options);
        _endsLines = endsLines;
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        _json.Put(record);
        _json.MoveTo(_stream);
        if (_endsLines)
        {
            _stream.Write("\n"u8);
        }
    }

    /// <inheritdoc/>
    public void Complete() => _stream.Flush();

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
