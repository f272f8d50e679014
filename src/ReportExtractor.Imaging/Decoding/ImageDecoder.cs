using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Decodes one picture of a PDF.</summary>
internal static class ImageDecoder
{
    /// <summary>Decodes a picture as it is stored, not as it is placed. What is painted through a mask is black on white.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">The picture can't be read.</exception>
    public static GrayImage Decode(PdfImage image, ImagingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var source = image.Source ?? throw new ImageException(ImageFaultKind.Missing, ImagingMessages.NoImage());
        try
        {
            var data = source.Read(limits.MaxSampleBytes, cancellationToken);
            if ((long)data.Width * data.Height > limits.MaxPixels)
            {
                throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(limits.MaxPixels));
            }

            return data.Filter switch
            {
                null => Samples.Decode(data),
                "DCTDecode" => Jpeg.Decode(data.Bytes, limits, data.Decode is [1, 0, ..]),
                "CCITTFaxDecode" => Samples.Decode(Fax.Decode(data)),
                "JPXDecode" => throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.JpegTwoThousand()),
                var other => throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.FilterNotSupported(other)),
            };
        }
        catch (PdfException e)
        {
            throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(limits.MaxPixels), e);
        }
    }
}
