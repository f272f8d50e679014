using ReportExtractor.Records;

namespace ReportExtractor.Writers.Outputs;

/// <summary>Renders records with the same writers that write whole files.</summary>
internal sealed class ConcatenatedRenderer : IRecordRenderer
{
    private readonly List<(MemoryStream Buffer, IRecordWriter Writer)> _parts = [];

    /// <summary>Creates a renderer.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="options">How to write.</param>
    public ConcatenatedRenderer(IEnumerable<PartWriter> parts, WriterOptions options)
    {
        foreach (var part in parts)
        {
            var buffer = new MemoryStream();
            _parts.Add((buffer, part.Create(buffer, options)));
        }

        Headers = Flush();
    }

    /// <inheritdoc/>
    public IReadOnlyList<byte[]> Headers { get; }

    /// <inheritdoc/>
    public IReadOnlyList<byte[]> Render(ReportRecord record)
    {
        _parts.ForEach(part => part.Writer.Write(record));
        return Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _parts.ForEach(part => part.Writer.Dispose());

    /// <summary>The bytes written to each part since the last call.</summary>
    private byte[][] Flush()
    {
        var written = new byte[_parts.Count][];
        for (var i = 0; i < written.Length; i++)
        {
            _parts[i].Writer.Flush();
            written[i] = _parts[i].Buffer.ToArray();
            _parts[i].Buffer.SetLength(0);
        }

        return written;
    }
}
