using ReportExtractor.Imaging.Decoding.Fax;
using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

/// <summary>Pictures that are packed as by a fax machine, or not packed.</summary>
internal static class FaxBitmap
{
    private const int BitsPerByte = 8;

    /// <summary>The bytes of a row.</summary>
    /// <param name="bitmap">The picture.</param>
    public static int StrideOf(Bitmap bitmap) => (bitmap.Width + BitsPerByte - 1) / BitsPerByte;

    /// <summary>Unpacks a picture.</summary>
    /// <param name="data">The data.</param>
    /// <param name="bitmap">Where it goes.</param>
    public static void Unpack(ReadOnlyMemory<byte> data, Bitmap bitmap)
    {
        if (bitmap.Pixels.Length > 0)
        {
            var packed = new PdfImageData(bitmap.Width, bitmap.Height, data)
            {
                Fax = new PdfFaxParameters { K = -1, Columns = bitmap.Width, BlackIsOne = true },
            };
            Spread(FaxReader.Read(packed, ImagingLimits.Default).Bytes.Span, bitmap);
        }
    }

    /// <summary>Spreads bits to pixels.</summary>
    /// <param name="bits">The bits, rows filled up to whole bytes.</param>
    /// <param name="bitmap">Where they go.</param>
    public static void Spread(ReadOnlySpan<byte> bits, Bitmap bitmap)
    {
        var stride = StrideOf(bitmap);
        for (var y = 0; y < bitmap.Height; y++)
        {
            var row = bitmap.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = (byte)((bits[(y * stride) + (x / BitsPerByte)] >> (BitsPerByte - 1 - (x % BitsPerByte))) & 1);
            }
        }
    }
}
