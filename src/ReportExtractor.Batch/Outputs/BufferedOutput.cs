using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Results;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch.Outputs;

/// <summary>
/// An output to a stream, in a format that is only known as a whole. It is written to temporary files and copied to the stream at the end.
/// </summary>
internal sealed class BufferedOutput : IResultOutput
{
    private readonly Stream _stream;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-");
    private readonly OutputNames _names;
    private readonly JournaledOutput _files;

    /// <summary>Begins the output.</summary>
    /// <param name="stream">Where to write. It is closed with the output.</param>
    /// <param name="output">The format.</param>
    /// <param name="head">The journal's first line.</param>
    /// <param name="headers">The header of each part.</param>
    /// <exception cref="IOException">A temporary file can't be written.</exception>
    public BufferedOutput(Stream stream, IRecordOutput output, JournalHead head, IReadOnlyList<byte[]> headers)
    {
        _stream = stream;
        _names = new OutputNames(Path.Combine(_folder.FullName, "output"), output);
        _files = JournaledOutput.Start(_names, head, headers, keepIndex: false);
    }

    /// <inheritdoc/>
    public void Append(InputResult result) => _files.Append(result);

    /// <inheritdoc/>
    public void Complete(JournalEnd end)
    {
        _files.Complete(end);
        using var file = File.OpenRead(_names.Records);
        file.CopyTo(_stream);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public bool Interrupt()
    {
        Complete(new JournalEnd(0, 0, ""));
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _files.Dispose();
        _folder.Delete(recursive: true);
        _stream.Dispose();
    }
}
