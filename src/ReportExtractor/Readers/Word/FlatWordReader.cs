using System.Text;
using System.Xml;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>
/// Reads Word documents in one XML file: WordprocessingML of Word 2003, which report systems write from templates and name .doc, and flat
/// packages (Flat OPC).
/// </summary>
internal sealed class FlatWordReader : IFormatReader
{
    /// <summary>The number of bytes that include the root, behind a declaration, a processing instruction and perhaps a comment.</summary>
    private const int SampleLength = 4096;

    /// <inheritdoc/>
    public string Format => "wordxml";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes)
    {
        // In UTF-16 there are zero bytes between ASCII characters.
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SampleLength)]).Replace("\0", "", StringComparison.Ordinal);
        return Has("<w:wordDocument") || (Has("<pkg:package") && Has("office/2006/xmlPackage"));

        bool Has(string text) => start.Contains(text, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        try
        {
            // Styles and lists may be behind the text or in front of it: each is read by a pass of its own.
            using var styles = Open(bytes);
            using var numbering = Open(bytes);
            using var body = Open(bytes);
            var flow = new WordBodyReader(body, WordStyles.Read(styles), WordNumbering.Read(numbering, budget), budget).Read();
            return new ReadResult(Format, new Document(TextWithMarkup.Assembler(budget).Assemble(flow)), []);
        }
        catch (XmlException e)
        {
            var error = e.Message.Split('\n')[0].TrimEnd('.', ' ');
            throw new UnreadableDocumentException(ProblemCodes.Corrupt, Messages.WordXmlBroken(error), e);
        }
    }

    private static WordXml Open(ReadOnlyMemory<byte> bytes) => new(InputBytes.Open(bytes));
}
