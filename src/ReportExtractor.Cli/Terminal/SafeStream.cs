using System.Text;

namespace ReportExtractor.Cli.Terminal;

/// <summary>Shows an output on a terminal: UTF-8 text whose characters can do no harm; see <see cref="SafeText"/>.</summary>
/// <param name="terminal">The terminal.</param>
internal sealed class SafeStream(Stream terminal) : Stream
{
    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetDecoder();
    private bool _hasFields;
    private bool _isQuoted;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>An output in CSV (RFC 4180): on a terminal, a line end in a field stays in its line. Others are as they are.</summary>
    /// <param name="output">The output.</param>
    public static Stream OfFields(Stream output)
    {
        if (output is SafeStream safe)
        {
            safe._hasFields = true;
        }

        return output;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var text = new char[_decoder.GetCharCount(buffer, flush: false)];
        _decoder.GetChars(buffer, text, flush: false);

        for (var i = 0; _hasFields && i < text.Length; i++)
        {
            _isQuoted ^= text[i] == '"';
            text[i] = _isQuoted && (text[i] is '\r' or '\n') ? SafeText.LineEnd : text[i];
        }

        // The byte order mark is for programs.
        var shown = new string(text).TrimStart('\uFEFF').Replace("\r", "", StringComparison.Ordinal);
        terminal.Write(Encoding.UTF8.GetBytes(SafeText.Lines(shown)));
    }

    /// <inheritdoc/>
    public override void Flush() => terminal.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        terminal.Dispose();
        base.Dispose(disposing);
    }
}
