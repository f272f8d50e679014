using ReportExtractor.Records;
using ReportExtractor.Writers.Csv;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Writers.Rendering;

/// <summary>Renders records one by one to the bytes that <see cref="PartLayout"/> puts together: the same bytes as the writers write. Not for several threads at once.</summary>
public sealed class RecordRenderer : IDisposable
{
    private readonly OutputFormat _format;
    private readonly List<(MemoryStream Buffer, IRecordWriter Writer)> _parts = [];

    /// <summary>Makes a renderer.</summary>
    /// <param name="format">The format.</param>
    /// <param name="options">How to write; <see cref="WriterOptions.Default"/> where null.</param>
    public RecordRenderer(OutputFormat format, WriterOptions? options = null)
    {
        _format = format;
        Add(buffer => format == OutputFormat.JsonArray ? new JsonLinesWriter(buffer, options) : RecordWriters.Create(format, buffer, options));
        if (format is OutputFormat.CsvLong or OutputFormat.CsvWide)
        {
            Add(buffer => new ProblemsWriter(buffer, options));
        }

        Headers = [.. _parts.Select(Take)];
    }

    /// <summary>What stands at the beginning of each file of the output, before any record.</summary>
    public IReadOnlyList<byte[]> Headers { get; }

    /// <summary>Renders a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Its bytes for each file of the output.</returns>
    public IReadOnlyList<byte[]> Render(ReportRecord record)
    {
        _parts.ForEach(part => part.Writer.Write(record));
        byte[][] rendered = [.. _parts.Select(Take)];
        if (_format == OutputFormat.JsonArray)
        {
            // The line's end: what follows a record in an array depends on whether another one does.
            rendered[0] = rendered[0][..^1];
        }

        return rendered;
    }

    /// <inheritdoc/>
    public void Dispose() => _parts.ForEach(part => part.Writer.Dispose());

    private void Add(Func<Stream, IRecordWriter> writer)
    {
        var buffer = new MemoryStream();
        _parts.Add((buffer, writer(buffer)));
    }

    private static byte[] Take((MemoryStream Buffer, IRecordWriter Writer) part)
    {
        part.Writer.Flush();
        var bytes = part.Buffer.ToArray();
        part.Buffer.SetLength(0);
        return bytes;
    }
}
