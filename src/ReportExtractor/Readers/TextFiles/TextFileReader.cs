using ReportExtractor.Problems;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text.Decoding;

namespace ReportExtractor.Readers.TextFiles;

/// <summary>Reads plain text in any encoding in which reports are published.</summary>
internal sealed class TextFileReader : IFormatReader
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes) => true;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var (text, invalid) = TextDecoder.Decode(bytes.Span);
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().Trim('\0').IsWhiteSpace())
        {
            throw new UnreadableDocumentException(ProblemCodes.Empty, Messages.NoText());
        }

        if (TextDecoder.LooksBinary(text))
        {
            throw new UnreadableDocumentException(ProblemCodes.UnsupportedFormat, Messages.NotText()) { Format = "binary" };
        }

        return TextLimits.Fault(text) is { } fault
            ? throw new UnreadableDocumentException(ProblemCodes.TooLarge, fault)
            : new ReadResult(Format, TextWithMarkup.Reader(budget).Read(text), DecodingProblems.Of(invalid));
    }
}
