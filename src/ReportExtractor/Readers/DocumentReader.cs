using ReportExtractor.Readers.Text;
using ReportExtractor.Records;

namespace ReportExtractor.Readers;

/// <summary>From bytes to a document. The format is told by the bytes, whatever the file is called.</summary>
public static class DocumentReader
{
    /// <summary>Reads.</summary>
    /// <param name="bytes">The bytes of one input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        if (bytes.IsEmpty)
        {
            return ReadResult.Failed("text", ProblemCodes.Empty, "The file holds no bytes: fetch it again from where it came from.");
        }

        return FormatSignatures.Of(bytes) is { } format
            ? ReadResult.Failed(format.Name, ProblemCodes.UnsupportedFormat, $"The bytes are {format.Description}, which this version does not read: convert the file to text first.")
            : ReadText(bytes, cancellationToken);
    }

    private static ReadResult ReadText(ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        var (text, invalid) = TextDecoder.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().Trim('\0').IsWhiteSpace())
        {
            return ReadResult.Failed("text", ProblemCodes.Empty, "The file holds no text, white space alone: fetch it again from where it came from.");
        }

        if (TextDecoder.LooksBinary(text))
        {
            return ReadResult.Failed("binary", ProblemCodes.UnsupportedFormat, "The bytes are neither text in a known encoding nor a format that is read: check what kind of file this is.");
        }

        if (TextLimits.Fault(text) is { } fault)
        {
            return ReadResult.Failed("text", ProblemCodes.TooLarge, fault);
        }

        Problem[] problems = invalid == 0 ? [] :
        [
            new Problem(ProblemSeverity.Warning, ProblemCodes.InvalidBytes, $"In {invalid} places the file holds bytes that are no text in its encoding; they are read as '\uFFFD'."),
        ];
        return new ReadResult("text", PlainTextReader.Read(text, cancellationToken), problems);
    }
}
