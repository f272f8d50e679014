using BitMiracle.LibTiff.Classic;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding.Fax;

/// <summary>Unpacks pictures of fax machines (CCITT groups 3 and 4): they become the one strip of a TIFF, which a library reads.</summary>
internal static class FaxReader
{
    /// <summary>The option of group 3 that codes are filled up to whole bytes before a row's end (TIFF 6.0, section 11).</summary>
    private const Group3Opt Aligned = Group3Opt.FILLBITS;

    private const int BitsPerByte = 8;

    /// <summary>Unpacks a picture to samples of one bit, of which 0 is black.</summary>
    /// <param name="data">The picture.</param>
    /// <param name="limits">The limits.</param>
    /// <exception cref="ImageException">The data are not what they should be.</exception>
    public static PdfImageData Read(PdfImageData data, ImagingLimits limits)
    {
        var fax = data.Fax ?? new PdfFaxParameters();
        limits.Check(fax.Columns, data.Height);
        if (fax.K < 0 && fax.IsByteAligned)
        {
            throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.FilterNotSupported("CCITTFaxDecode, EncodedByteAlign"));
        }

        try
        {
            using var stream = new MemoryStream();
            Wrap(new TiffMemory(stream), data, fax);
            stream.Position = 0;
            var memory = new TiffMemory(stream);
            using var tiff = memory.Open("r");
            var samples = new byte[(fax.Columns + BitsPerByte - 1) / BitsPerByte * data.Height];
            if (tiff is null || tiff.ReadEncodedStrip(0, samples, 0, samples.Length) != samples.Length || memory.IsDamaged)
            {
                throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("CCITTFaxDecode"));
            }

            // The library gives 1 for black.
            var bytes = fax.BlackIsOne ? samples : Array.ConvertAll(samples, sample => (byte)~sample);
            return data with { Width = fax.Columns, Bytes = bytes, Filter = null, BitsPerComponent = 1 };
        }
        catch (Exception e) when (e is not (ImageException or OperationCanceledException or OutOfMemoryException))
        {
            // The library promises no kind of exception for broken data.
            throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("CCITTFaxDecode"), e);
        }
    }

    private static void Wrap(TiffMemory memory, PdfImageData data, PdfFaxParameters fax)
    {
        using var tiff = memory.Open("w");
        tiff!.SetField(TiffTag.IMAGEWIDTH, fax.Columns);
        tiff.SetField(TiffTag.IMAGELENGTH, data.Height);
        tiff.SetField(TiffTag.BITSPERSAMPLE, 1);
        tiff.SetField(TiffTag.SAMPLESPERPIXEL, 1);
        tiff.SetField(TiffTag.ROWSPERSTRIP, data.Height);
        tiff.SetField(TiffTag.PHOTOMETRIC, Photometric.MINISWHITE);
        tiff.SetField(TiffTag.COMPRESSION, fax.K < 0 ? Compression.CCITTFAX4 : Compression.CCITTFAX3);
        if (fax.K >= 0)
        {
            tiff.SetField(TiffTag.GROUP3OPTIONS, (fax.K > 0 ? Group3Opt.ENCODING2D : 0) | (fax.IsByteAligned ? Aligned : 0));
        }

        var bytes = data.Bytes.ToArray();
        tiff.WriteRawStrip(0, bytes, bytes.Length);
    }
}
