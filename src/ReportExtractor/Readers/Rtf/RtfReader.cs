using ReportExtractor.Documents;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Rtf;

/// <summary>Reads Rich Text (.rtf, and many files named .doc): Rich Text Format Specification 1.9.1.</summary>
internal sealed class RtfReader : IFormatReader
{
    /// <inheritdoc/>
    public string Format => "rtf";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes)
    {
        var text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        return text.TrimStart("\r\n\t \0"u8).StartsWith("{\\rtf"u8);
    }

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        var flow = new RtfInterpreter(bytes.ToArray(), budget).Read();
        return new ReadResult(Format, new Document(TextWithMarkup.Assembler(budget).Assemble(flow)), []);
    }
}
