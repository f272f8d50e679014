using ReportExtractor.Imaging.Decoding.Jbig2;
using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Unpacks pictures of JBIG2 (ITU-T T.88) as they are in PDFs: without a header, with segments that several may share.</summary>
internal static class Jbig2Reader
{
    private const int BitsPerByte = 8;

    /// <summary>Unpacks a picture to samples of one bit, of which 0 is black.</summary>
    /// <param name="data">The picture.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">It can't be read.</exception>
    public static PdfImageData Read(PdfImageData data, ImagingLimits limits, CancellationToken cancellationToken)
    {
        limits.Check(data.Width, data.Height);
        try
        {
            var builder = new PageBuilder(data.Height, new Work(limits, cancellationToken));
            foreach (var segment in Segment.Read(data.Jbig2Globals).Concat(Segment.Read(data.Bytes)))
            {
                builder.Add(segment);
            }

            return data with
            {
                Bytes = Pack(builder.Page ?? throw Work.Damaged(), data.Width, data.Height),
                Filter = null,
                BitsPerComponent = 1,
            };
        }
        catch (Exception e) when (e is OverflowException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw Work.Damaged(e);
        }
    }

    /// <summary>The samples of the PDF's picture: 0 for black, white where the page has less.</summary>
    private static byte[] Pack(Bitmap page, int width, int height)
    {
        var stride = (width + BitsPerByte - 1) / BitsPerByte;
        var bytes = new byte[stride * height];
        bytes.AsSpan().Fill(byte.MaxValue);
        for (var y = 0; y < Math.Min(height, page.Height); y++)
        {
            var row = page.Row(y);
            for (var x = 0; x < Math.Min(width, page.Width); x++)
            {
                bytes[(y * stride) + (x / BitsPerByte)] ^= (byte)(row[x] << (BitsPerByte - 1 - (x % BitsPerByte)));
            }
        }

        return bytes;
    }
}
