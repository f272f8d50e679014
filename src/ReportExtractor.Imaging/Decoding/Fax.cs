using BitMiracle.LibTiff.Classic;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Unpacks pictures of fax machines: they become the one strip of a TIFF file, which a library reads.</summary>
internal static class Fax
{
    /// <summary>Unpacks a picture to samples of one bit.</summary>
    /// <param name="data">The picture.</param>
    /// <exception cref="ImageException">It can't be read.</exception>
    public static PdfImageData Decode(PdfImageData data)
    {
        var fax = data.Fax ?? new PdfFaxParameters();
        using var stream = new MemoryStream();
        using (var writer = Tiff.ClientOpen("fax", "w", new MemoryStream(), new KeptStream(stream)))
        {
            writer.SetField(TiffTag.IMAGEWIDTH, fax.Columns);
            writer.SetField(TiffTag.IMAGELENGTH, data.Height);
            writer.SetField(TiffTag.BITSPERSAMPLE, 1);
            writer.SetField(TiffTag.SAMPLESPERPIXEL, 1);
            writer.SetField(TiffTag.ROWSPERSTRIP, data.Height);
            writer.SetField(TiffTag.PHOTOMETRIC, Photometric.MINISWHITE);
            writer.SetField(TiffTag.COMPRESSION, fax.K < 0 ? Compression.CCITTFAX4 : Compression.CCITTFAX3);
            if (fax.K >= 0)
            {
                writer.SetField(TiffTag.GROUP3OPTIONS, fax.K > 0 ? Group3Opt.ENCODING2D : 0);
            }

            writer.WriteRawStrip(0, data.Bytes.ToArray(), data.Bytes.Length);
        }

        stream.Position = 0;
        using var reader = Tiff.ClientOpen("fax", "r", stream, new KeptStream(stream))
            ?? throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("CCITTFaxDecode"));
        var rowBytes = (fax.Columns + 7) / 8;
        var samples = new byte[rowBytes * data.Height];
        var row = new byte[Math.Max(rowBytes, reader.ScanlineSize())];
        for (var y = 0; y < data.Height; y++)
        {
            if (!reader.ReadScanline(row, y))
            {
                throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("CCITTFaxDecode"));
            }

            row.AsSpan(0, rowBytes).CopyTo(samples.AsSpan(y * rowBytes));
        }

        // The library gives 1 for black; the PDF's samples are 0 for black unless it says otherwise.
        if (!fax.BlackIsOne)
        {
            samples = Array.ConvertAll(samples, sample => (byte)~sample);
        }

        return data with { Width = fax.Columns, Bytes = samples, Filter = null, BitsPerComponent = 1, Components = 1 };
    }

    /// <summary>A stream in memory that stays open when the library is done with it.</summary>
    /// <param name="stream">The stream.</param>
    private sealed class KeptStream(MemoryStream stream) : TiffStream
    {
        public override int Read(object clientData, byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        public override void Write(object clientData, byte[] buffer, int offset, int count) => stream.Write(buffer, offset, count);

        public override long Seek(object clientData, long offset, SeekOrigin origin) => stream.Seek(offset, origin);

        public override void Close(object clientData)
        {
            // Who made the stream closes it.
        }

        public override long Size(object clientData) => stream.Length;
    }
}
