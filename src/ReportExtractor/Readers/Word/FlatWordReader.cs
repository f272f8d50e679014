using System.Text;
using System.Xml;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word;

/// <summary>
/// Reads Word documents that are one XML file: Word 2003's own (WordprocessingML 2003, which report systems fill in from templates and
/// call .doc), and packages laid flat (Flat OPC).
/// </summary>
internal sealed class FlatWordReader : IFormatReader
{
    /// <summary>The root stands behind a declaration, a processing instruction and perhaps a comment.</summary>
    private const int SampleLength = 4096;

    /// <inheritdoc/>
    public string Format => "wordxml";

    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes)
    {
        // UTF-16 leaves zeros between ASCII's characters.
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SampleLength)]).Replace("\0", "", StringComparison.Ordinal);
        return start.Contains("<w:wordDocument", StringComparison.Ordinal) || (start.Contains("<pkg:package", StringComparison.Ordinal) && start.Contains("office/2006/xmlPackage", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        try
        {
            // What styles and lists there are stands behind the text as often as in front of it: each is read by a pass of its own.
            using var styles = Open(bytes);
            using var numbering = Open(bytes);
            using var body = Open(bytes);
            var flow = new WordBodyReader(body, WordStyles.Read(styles), WordNumbering.Read(numbering), budget).Read();
            return new ReadResult(Format, new Document(TextWithMarkup.Assembler(budget).Assemble(flow)), []);
        }
        catch (XmlException e)
        {
            throw new UnreadableDocumentException(ProblemCodes.Corrupt, Messages.WordXmlBroken(e.Message.Split('\n')[0].TrimEnd('.', ' ')), e);
        }
    }

    private static WordXml Open(ReadOnlyMemory<byte> bytes) => new(InputBytes.Open(bytes));
}
