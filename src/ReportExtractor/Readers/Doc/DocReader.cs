using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.WordBinary;
using ReportExtractor.WordBinary.Reading;

namespace ReportExtractor.Readers.Doc;

/// <summary>Reads Word's binary files (.doc of Word 97 to 2003, .doc and .wps of WPS; MS-DOC in MS-CFB).</summary>
internal sealed class DocReader : IFormatReader
{
    // MS-CFB §2.2, Header Signature.
    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <inheritdoc/>
    public string Format => "doc";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        try
        {
            var limits = new WordBinaryLimits(budget.Limits.MaxCharacters, budget.Limits.MaxParts, budget.Limits.MaxNesting);
            var document = WordBinaryReader.Read(bytes, limits, budget.CancellationToken);
            var flow = new DocFlow(document, budget).Read();
            return new ReadResult(Format, new Document(TextWithMarkup.Assembler(budget).Assemble(flow)), []);
        }
        catch (WordBinaryException e)
        {
            throw new UnreadableDocumentException(Code(e.Reason), Message.OfLibrary(Format, e.Key, e.Arguments, e.Message), e);
        }
    }

    private static string Code(WordBinaryFailure reason) => reason switch
    {
        WordBinaryFailure.Encrypted => ProblemCodes.Encrypted,
        WordBinaryFailure.Unsupported => ProblemCodes.UnsupportedFormat,
        WordBinaryFailure.TooLarge => ProblemCodes.TooLarge,
        _ => ProblemCodes.Corrupt,
    };
}
