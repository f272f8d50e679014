using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ReportExtractor.PdfPig;

/// <summary>
/// Reads the pages of a PDF with PdfPig: a second engine, written by other hands, for files that
/// <see cref="PdfPageReader"/> reads badly, and to compare with.
/// </summary>
/// <remarks>
/// <para>
/// PdfPig has no limits and can't be cancelled. The limits on pages, letters and path operators are checked after PdfPig
/// has opened the file or read the page, and the cancellation token between pages: neither shortens the work on a single
/// page. The limits on inflated bytes and on content bytes have no effect. A file made for the purpose can use all memory,
/// run for hours, or overflow the stack, which ends the process and can't be caught. Read files of unknown origin in a
/// process of their own.
/// </para>
/// <para>
/// Each page is read twice, with and without clipping, since PdfPig clips letters of some fonts wrongly. PdfPig does not
/// report the following, so that the result differs from that of <see cref="PdfPageReader"/>: what is painted over a letter,
/// transparency, the scale of line widths, the appearances of annotations, and forms that are optional content as a whole.
/// It looks for fonts that are not embedded among those of the machine, so that their letters may have other widths on
/// another machine.
/// </para>
/// </remarks>
public sealed class PdfPigPageReader : IPdfPageReader
{
    /// <inheritdoc/>
    public PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        cancellationToken.ThrowIfCancellationRequested();
        var log = new PageLog();
        using var document = Open(bytes, limits, log, isClipped: false);
        var count = document.NumberOfPages;
        if (count > limits.MaxPages)
        {
            throw new PdfException(PdfFailure.TooLarge, $"The PDF has more than {limits.MaxPages} pages; split it, or raise the limit.");
        }

        if (count == 0)
        {
            const string noPage = "The PDF has no page that can be found; get the file again from where it was published.";
            throw new PdfException(PdfFailure.Corrupt, noPage);
        }

        using var clipped = Open(bytes, limits, new PageLog(), isClipped: true);
        var reader = new PageReader(document, clipped, limits, log);
        var pages = new PdfPage[count];
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages[i] = reader.Read(i + 1);
        }

        return new PdfContents(pages, reader.Faults);
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes, PdfLimits limits, PageLog log, bool isClipped)
    {
        var options = new ParsingOptions
        {
            ClipPaths = isClipped,
            Logger = log,
            MaxStackDepth = limits.MaxNesting,
            SkipMissingFonts = true,
        };
        try
        {
            return PdfDocument.Open(bytes, options);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            const string encrypted = "The PDF wants a password, or its encryption is not supported; get it without encryption.";
            throw new PdfException(PdfFailure.Encrypted, encrypted, exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            const string corrupt = "This is no PDF, or nothing is left of one; get the file again from where it was published.";
            throw new PdfException(PdfFailure.Corrupt, corrupt, exception);
        }
    }
}
