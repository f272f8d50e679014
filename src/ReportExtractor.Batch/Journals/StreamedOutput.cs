using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch.Journals;

/// <summary>An output that goes to a stream as it comes, to standard output or a pipe: nothing can be gone on with. Of several parts, only the records are written.</summary>
public sealed class StreamedOutput : IResultOutput
{
    private readonly Stream _stream;
    private readonly PartLayout _layout;
    private bool _empty = true;

    /// <summary>Begins the output.</summary>
    /// <param name="stream">Where to write; closed with the output.</param>
    /// <param name="layout">What stands around the records.</param>
    /// <param name="header">What stands in front of them.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public StreamedOutput(Stream stream, PartLayout layout, byte[] header)
    {
        _stream = stream;
        _layout = layout;
        _stream.Write(header);
    }

    /// <inheritdoc/>
    public void Append(InputResult result)
    {
        _stream.Write(_layout.Lead(_empty).Span);
        _stream.Write(result.Parts[0]);
        _empty = false;
    }

    /// <summary>Ends the output, so that what was written is whole.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Complete()
    {
        _stream.Write(_layout.End(_empty).Span);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();
}
