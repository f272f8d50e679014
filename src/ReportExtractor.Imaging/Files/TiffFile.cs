using BitMiracle.LibTiff.Classic;
using ReportExtractor.Imaging.Decoding;
using ReportExtractor.Imaging.Decoding.Fax;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Files;

/// <summary>Reads TIFF files, which may have several pages.</summary>
internal static class TiffFile
{
    private const double CentimetresPerInch = 2.54;
    private const int BytesPerPixel = 4;

    /// <summary>Reads the pages, one at a time.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">A page is damaged or too large.</exception>
    public static IEnumerable<GrayImage> Read(ReadOnlyMemory<byte> bytes, ImagingLimits limits, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        var memory = new TiffMemory(stream);
        using var tiff = Guard(() => memory.Open("r")) ?? throw Damaged();
        for (var page = 0; page == 0 || Guard(tiff.ReadDirectory); page++)
        {
            if (page >= limits.MaxImages)
            {
                throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyImages(limits.MaxImages));
            }

            cancellationToken.ThrowIfCancellationRequested();
            var image = Guard(() => ReadPage(tiff, limits, cancellationToken));
            yield return memory.IsDamaged ? throw Damaged() : image;
        }

        if (memory.IsDamaged)
        {
            throw Damaged();
        }
    }

    private static GrayImage ReadPage(Tiff tiff, ImagingLimits limits, CancellationToken cancellationToken)
    {
        var (width, height) = (Number(tiff, TiffTag.IMAGEWIDTH), Number(tiff, TiffTag.IMAGELENGTH));
        limits.Check(width, height);
        var bits = Number(tiff, TiffTag.BITSPERSAMPLE);
        var photometric = (Photometric)Number(tiff, TiffTag.PHOTOMETRIC);
        var isPlain = Number(tiff, TiffTag.SAMPLESPERPIXEL) == 1 && !tiff.IsTiled() && bits is 1 or 4 or 8
            && photometric is Photometric.MINISBLACK or Photometric.MINISWHITE;
        var image = isPlain
            ? ReadRows(tiff, new PdfImageData(width, height, default)
            {
                BitsPerComponent = bits,
                Decode = photometric == Photometric.MINISWHITE ? [1, 0] : [],
            }, cancellationToken)
            : ReadColours(tiff, width, height, limits, cancellationToken);
        var unit = (ResUnit)Number(tiff, TiffTag.RESOLUTIONUNIT) == ResUnit.CENTIMETER ? CentimetresPerInch : 1;
        return image with { HorizontalDpi = Dots(TiffTag.XRESOLUTION), VerticalDpi = Dots(TiffTag.YRESOLUTION) };

        double? Dots(TiffTag tag) => tiff.GetField(tag) is [var value, ..] && value.ToDouble() is > 0 and var dots ? dots * unit : null;
    }

    private static GrayImage ReadRows(Tiff tiff, PdfImageData data, CancellationToken cancellationToken)
    {
        var packed = new byte[tiff.ScanlineSize()];
        return GreyMaker.Make(data, data.BitsPerComponent, Row, cancellationToken);

        void Row(int y, Span<byte> samples)
        {
            if (!tiff.ReadScanline(packed, y))
            {
                throw Damaged();
            }

            for (var i = 0; i < samples.Length; i++)
            {
                samples[i] = GreyMaker.SampleAt(packed, data.BitsPerComponent, i);
            }
        }
    }

    private static GrayImage ReadColours(Tiff tiff, int width, int height, ImagingLimits limits, CancellationToken cancellationToken)
    {
        if ((long)width * height * BytesPerPixel > limits.MaxSampleBytes)
        {
            throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(limits.MaxSampleBytes / BytesPerPixel));
        }

        var raster = new int[width * height];
        if (!tiff.ReadRGBAImageOriented(width, height, raster, Orientation.TOPLEFT, stopOnError: true))
        {
            throw Damaged();
        }

        return GreyMaker.Make(
            new PdfImageData(width, height, default) { Model = PdfColourModel.Rgb, Components = 3 }, 8, Row, cancellationToken);

        void Row(int y, Span<byte> samples)
        {
            for (var x = 0; x < width; x++)
            {
                var pixel = raster[(y * width) + x];
                var paper = byte.MaxValue - Tiff.GetA(pixel);
                samples[3 * x] = (byte)Math.Min(byte.MaxValue, Tiff.GetR(pixel) + paper);
                samples[(3 * x) + 1] = (byte)Math.Min(byte.MaxValue, Tiff.GetG(pixel) + paper);
                samples[(3 * x) + 2] = (byte)Math.Min(byte.MaxValue, Tiff.GetB(pixel) + paper);
            }
        }
    }

    private static int Number(Tiff tiff, TiffTag tag) => tiff.GetFieldDefaulted(tag) is [var value, ..] ? value.ToInt() : 0;

    private static ImageException Damaged(Exception? cause = null) =>
        new(ImageFaultKind.Damaged, ImagingMessages.Damaged("TIFF"), cause);

    /// <summary>The library promises no kind of exception for broken data.</summary>
    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (ImageException or OperationCanceledException or OutOfMemoryException))
        {
            throw Damaged(e);
        }
    }
}
