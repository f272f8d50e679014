using ReportExtractor.Imaging;
using ReportExtractor.Imaging.Composing;
using ReportExtractor.Imaging.Files;
using ReportExtractor.Ocr.Glyphs;
using ReportExtractor.Ocr.Lines;
using ReportExtractor.Ocr.Models;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Recognition;

namespace ReportExtractor.Ocr.Pages;

/// <summary>Reads scanned pages by two recognisers. Thread-safe.</summary>
internal sealed class PageRecognizer : IPageRecognizer
{
    private readonly PictureReader _reader;

    /// <summary>Loads the recognisers.</summary>
    /// <param name="files">The files of the line recogniser's model.</param>
    /// <param name="withPictures">True if the pages are shown to people.</param>
    public PageRecognizer(ModelFiles files, bool withPictures = false)
    {
        _reader = new PictureReader(new PaddleLineRecognizer(files), new GlyphReader(NetFile.OfProgram()), withPictures);
        Identity = new PageRecognizerIdentity("PP-OCRv4 + glyph net 1", files.Sha256());
    }

    /// <inheritdoc/>
    public PageRecognizerIdentity Identity { get; }

    /// <inheritdoc/>
    public RecognizedPage Recognize(PdfPage page, CancellationToken cancellationToken)
    {
        try
        {
            var read = _reader.Read(
                PageComposer.Compose(page, ImagingLimits.Default, cancellationToken), page.Number, cancellationToken);
            return new RecognizedPage(page with { Letters = read.Letters, Rules = read.Rules, Picture = read.Picture });
        }
        catch (ImageException e)
        {
            return new RecognizedPage(page, FaultOf(e, page.Number));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<RecognizedPage> RecognizeImage(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var pictures = ImageFile.Read(bytes, ImagingLimits.Default, cancellationToken).GetEnumerator();
        for (var number = 1; ; number++)
        {
            RecognizedPage page;
            try
            {
                if (!pictures.MoveNext())
                {
                    yield break;
                }

                page = new RecognizedPage(_reader.Read(pictures.Current, number, cancellationToken));
            }
            catch (ImageException e)
            {
                page = new RecognizedPage(new PdfPage(number, 0, 0, 0), FaultOf(e, number));
            }

            yield return page;
            if (page.Fault is not null)
            {
                yield break;
            }
        }
    }

    /// <summary>Reads a page out of its picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="number">The page's number, from 1.</param>
    internal PdfPage Read(GrayImage picture, int number) => _reader.Read(picture, number, default);

    private static PdfFault FaultOf(ImageException e, int page) => new(
        page, e.Kind == ImageFaultKind.TooLarge ? PdfFaultKind.TooLarge : PdfFaultKind.Corrupt, e.Detail);
}
