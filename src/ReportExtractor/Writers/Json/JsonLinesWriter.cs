using ReportExtractor.Records;

namespace ReportExtractor.Writers.Json;

/// <summary>Writes one JSON object a line.</summary>
public sealed class JsonLinesWriter : IRecordWriter
{
    private readonly Stream _stream;
    private readonly RecordJson _json;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write; <see cref="WriterOptions.Default"/> where null.</param>
    public JsonLinesWriter(Stream stream, WriterOptions? options = null)
    {
        _stream = stream;
        _json = new RecordJson(options ?? WriterOptions.Default);
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        _json.Put(record);
        _json.MoveTo(_stream);
        _stream.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void Complete() => _stream.Flush();

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
