using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Results;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch.Outputs;

/// <summary>An output that is written to standard output or a pipe as it grows. It can't be resumed, and has no files beside it.</summary>
internal sealed class StreamedOutput : IResultOutput
{
    private readonly Stream _stream;
    private readonly PartLayout _layout;
    private bool _isEmpty = true;

    /// <summary>Begins the output.</summary>
    /// <param name="stream">Where to write. It is closed with the output.</param>
    /// <param name="layout">The output's first part.</param>
    /// <param name="header">The part's header.</param>
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
        _stream.Write(_layout.Lead(_isEmpty).Span);
        _stream.Write(result.Parts[0]);
        _isEmpty = false;
    }

    /// <inheritdoc/>
    public void Complete(JournalEnd end) => End();

    /// <inheritdoc/>
    public bool Interrupt()
    {
        End();
        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private void End()
    {
        _stream.Write(_layout.End(_isEmpty).Span);
        _stream.Flush();
    }
}
