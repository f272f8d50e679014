using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.Pdf.Recognition;
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
/// <param name="pdf">Reads the pages of PDF files.</param>
/// <param name="recognizer">Reads pictures of pages; null if nothing does.</param>
internal sealed class DocumentReader(IPdfPageReader pdf, IPageRecognizer? recognizer = null)
{
    private static readonly DocumentReader Default = new(new PdfPageReader());

    // The first reader that accepts the bytes reads them; the last one accepts all.
    private readonly IFormatReader[] _readers =
    [
        new DocxReader(),
        new DocReader(),
        new PdfReader(pdf, recognizer),
        new FlatWordReader(),
        new RtfReader(),
        new HtmlReader(),
        new MhtmlReader(),
        new TextFileReader(),
    ];

    /// <summary>Reads a document with the default readers.</summary>
    /// <param name="bytes">The bytes of one input.</param>
    /// <param name="limits">What reading may use; <see cref="ReaderLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderLimits? limits = null, CancellationToken cancellationToken = default) =>
        Default.ReadDocument(bytes, new ReaderBudget(limits ?? ReaderLimits.Default, cancellationToken));

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The bytes of one input.</param>
    /// <param name="budget">What reading may use.</param>
    /// <exception cref="OperationCanceledException">The budget's token was cancelled.</exception>
    public ReadResult ReadDocument(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        if (bytes.Length == 0)
        {
            return ReadResult.Failed("text", ProblemCodes.Empty, Messages.NoBytes());
        }

        if (recognizer is not null && ImageReader.FormatOf(bytes.Span) is { } image)
        {
            return new ImageReader(image, recognizer).Read(bytes, budget);
        }

        if (FormatSignatures.Of(bytes.Span) is { } format)
        {
            var message = Messages.FormatNotRead(format.Description, format.Advice);
            return ReadResult.Failed(format.Name, ProblemCodes.UnsupportedFormat, message);
        }

        var reader = Array.Find(_readers, reader => reader.Accepts(bytes.Span))!;
        try
        {
            return reader.Read(bytes, budget);
        }
        catch (UnreadableDocumentException e)
        {
            return ReadResult.Failed(e.Format ?? reader.Format, e.Code, e.Explanation);
        }
    }
}
