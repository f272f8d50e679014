using ReportExtractor.Pdf;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Doc;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Mime;
using ReportExtractor.Readers.Pdf;
using ReportExtractor.Readers.Rtf;
using ReportExtractor.Readers.TextFiles;
using ReportExtractor.Readers.Word;

namespace ReportExtractor.Readers;

/// <summary>Reads documents of any format. The format is recognized by the bytes, whatever the name of the file.</summary>
public static class DocumentReader
{
    // The first that accepts the bytes reads them. The last one accepts any: bytes of no other format are text.
    private static readonly IFormatReader[] Readers =
    [
        new DocxReader(),
        new DocReader(),
        new PdfReader(new PdfPageReader()),
        new FlatWordReader(),
        new RtfReader(),
        new HtmlReader(),
        new MhtmlReader(),
        new TextFileReader(),
    ];

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The bytes of one input.</param>
    /// <param name="limits">What reading may use; <see cref="ReaderLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderLimits? limits = null, CancellationToken cancellationToken = default)
    {
        if (bytes.Length == 0)
        {
            return ReadResult.Failed("text", ProblemCodes.Empty, Messages.NoBytes());
        }

        if (FormatSignatures.Of(bytes.Span) is { } format)
        {
            var message = Messages.FormatNotRead(format.Description, format.Advice);
            return ReadResult.Failed(format.Name, ProblemCodes.UnsupportedFormat, message);
        }

        var reader = Array.Find(Readers, reader => reader.Accepts(bytes.Span))!;
        try
        {
            return reader.Read(bytes, new ReaderBudget(limits ?? ReaderLimits.Default, cancellationToken));
        }
        catch (UnreadableDocumentException e)
        {
            return ReadResult.Failed(e.Format ?? reader.Format, e.Code, e.Explanation);
        }
    }
}
