using ReportExtractor.Imaging.Decoding.Fax;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Decodes the pictures of PDFs.</summary>
internal static class ImageDecoder
{
    /// <summary>Only so much of a filter's name is shown: it is the file's own text.</summary>
    private const int ShownName = 40;

    /// <summary>Reads what a picture is packed in.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">Its data are damaged or too large.</exception>
    public static PdfImageData Open(PdfImageSource source, ImagingLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var data = source.Read(limits.MaxSampleBytes, cancellationToken);
            return data.IsDamaged ? throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("stream")) : data;
        }
        catch (PdfException e)
        {
            throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(limits.MaxPixels), e);
        }
    }

    /// <summary>Decodes a picture as it is stored, not as it is placed. What is painted through a stencil is black on white.</summary>
    /// <param name="data">The picture.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">The picture can't be read.</exception>
    public static GrayImage Decode(PdfImageData data, ImagingLimits limits, CancellationToken cancellationToken)
    {
        switch (data.Filter)
        {
            case null:
                return GreyMaker.Unpack(data, limits, cancellationToken);
            case "DCTDecode":
                return JpegReader.Read(data, limits, cancellationToken);
            case "CCITTFaxDecode":
                return GreyMaker.Unpack(FaxReader.Read(data, limits), limits, cancellationToken);
            case "JBIG2Decode":
                return GreyMaker.Unpack(Jbig2Reader.Read(data, limits, cancellationToken), limits, cancellationToken);
            case "JPXDecode":
                throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.JpegTwoThousand());
            default:
                var name = string.Concat(data.Filter.Where(char.IsAsciiLetterOrDigit).Take(ShownName));
                throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.FilterNotSupported(name));
        }
    }
}
