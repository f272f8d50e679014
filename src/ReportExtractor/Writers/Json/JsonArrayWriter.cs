using ReportExtractor.Records;

namespace ReportExtractor.Writers.Json;

/// <summary>Writes a JSON array of objects, each on a line of its own.</summary>
public sealed class JsonArrayWriter : IRecordWriter
{
    private readonly Stream _stream;
    private readonly RecordJson _json;
    private bool _empty = true;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write; <see cref="WriterOptions.Default"/> where null.</param>
    public JsonArrayWriter(Stream stream, WriterOptions? options = null)
    {
        _stream = stream;
        _json = new RecordJson(options ?? WriterOptions.Default);
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        _stream.Write(_empty ? "[\n"u8 : ",\n"u8);
        _empty = false;
        _json.Put(record);
        _json.MoveTo(_stream);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _stream.Write(_empty ? "[]\n"u8 : "\n]\n"u8);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
