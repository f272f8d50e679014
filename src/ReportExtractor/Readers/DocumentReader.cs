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

/// <summary>From bytes to a document. The format is told by the bytes, whatever the file is called.</summary>
public static class DocumentReader
{
    // The first that accepts the bytes reads them; what is none of the others is a text.
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

    /// <summary>Reads.</summary>
    /// <param name="bytes">The bytes of one input.</param>
    /// <param name="limits">What reading may use up; <see cref="ReaderLimits.Default"/> where null.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderLimits? limits = null, CancellationToken cancellationToken = default)
    {
        if (bytes.Length == 0)
        {
            return ReadResult.Failed("text", ProblemCodes.Empty, "The file holds no bytes: fetch it again from where it came from.");
        }

        if (FormatSignatures.Of(bytes.Span) is { } format)
        {
            return ReadResult.Failed(format.Name, ProblemCodes.UnsupportedFormat, $"The bytes are {format.Description}, which this version does not read: {format.Advice}.");
        }

        var reader = Array.Find(Readers, reader => reader.Accepts(bytes.Span))!;
        try
        {
            return reader.Read(bytes, new ReaderBudget(limits ?? ReaderLimits.Default, cancellationToken));
        }
        catch (UnreadableDocumentException e)
        {
            return ReadResult.Failed(e.Format ?? reader.Format, e.Code, e.Message);
        }
    }
}
