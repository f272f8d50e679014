using JpegLibrary;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Decodes JPEG, and bounds what it may cost before it begins.</summary>
internal static class JpegReader
{
    /// <summary>What a progressive picture keeps of each sample until its last scan, in bytes, with the sample itself.</summary>
    private const int BytesPerSample = 3;

    /// <summary>Each scan goes over all blocks. Real pictures have at most about ten.</summary>
    private const int MostScans = 100;

    /// <summary>Decodes a picture.</summary>
    /// <param name="data">The picture as a PDF has it, or a file with nothing said about it.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">It can't be read.</exception>
    public static GrayImage Read(PdfImageData data, ImagingLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var header = JpegHeader.Read(data.Bytes.Span);
            var decoder = new JpegDecoder();
            decoder.SetInput(data.Bytes);
            decoder.Identify();
            var (width, height, components) = (decoder.Width, decoder.Height, decoder.NumberOfComponents);
            limits.Check(width, height);
            if ((long)width * height * components * BytesPerSample > limits.MaxSampleBytes * 2L || header.Scans > MostScans)
            {
                throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooMuchWork());
            }

            if (!header.IsComplete)
            {
                throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("JPEG"));
            }

            var writer = new JpegPlanes(width, height, components, decoder.Precision, cancellationToken);
            decoder.SetOutputWriter(writer);
            decoder.Decode();
            var isTransformed = components is 3 or 4 && (header.AdobeTransform is { } transform
                ? transform != 0
                : data.IsColourTransformed ?? components == 3);
            var rows = new JpegRows(writer.Planes, width, isTransformed);
            return GreyMaker.Make(MeaningOf(data, width, height, components, header), 8, rows.Read, cancellationToken) with
            {
                HorizontalDpi = header.HorizontalDpi,
                VerticalDpi = header.VerticalDpi,
            };
        }
        catch (Exception e) when (e is not (ImageException or OperationCanceledException or OutOfMemoryException))
        {
            // The library promises no kind of exception for broken data.
            throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("JPEG"), e);
        }
    }

    /// <summary>What the PDF says of the colours counts if it fits the picture. Adobe's inks are inverted in files.</summary>
    private static PdfImageData MeaningOf(PdfImageData data, int width, int height, int components, JpegHeader header)
    {
        var isStated = data.Model is not null && (data.Palette is null ? data.Components : 1) == components;
        var own = new PdfImageData(width, height, default)
        {
            Model = components switch
            {
                3 => PdfColourModel.Rgb,
                4 => PdfColourModel.Cmyk,
                _ => PdfColourModel.Gray,
            },
            Components = components,
            Decode = data.Model is null && components == 4 && header.AdobeTransform is not null ? [1, 0, 1, 0, 1, 0, 1, 0] : data.Decode,
        };
        return isStated ? data with { Width = width, Height = height } : own;
    }
}
