using ReportExtractor.Batch.Journals;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch.Outputs;

/// <summary>Chooses how results are written to a stream.</summary>
internal static class ResultStreams
{
    /// <summary>Begins an output to a stream.</summary>
    /// <param name="stream">Where to write. It is closed with the output.</param>
    /// <param name="output">The format.</param>
    /// <param name="head">The journal's first line.</param>
    /// <param name="headers">The header of each part.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public static IResultOutput Open(Stream stream, IRecordOutput output, JournalHead head, IReadOnlyList<byte[]> headers) =>
        output.CanStream
            ? new StreamedOutput(stream, output.Parts[0], headers[0])
            : new BufferedOutput(stream, output, head, headers);
}
