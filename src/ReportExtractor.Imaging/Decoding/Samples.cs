using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Makes grey pixels of samples that are not packed.</summary>
internal static class Samples
{
    /// <summary>Decodes samples to the lightest of their channels.</summary>
    /// <param name="data">The samples.</param>
    /// <exception cref="ImageException">They are too few, or of a kind that is not read.</exception>
    public static GrayImage Decode(PdfImageData data)
    {
        var perPixel = data.Palette is { Length: > 0 } ? 1 : data.Components;
        var rowBytes = (((long)data.Width * perPixel * data.BitsPerComponent) + 7) / 8;
        if (data.Width <= 0 || data.Height <= 0 || data.Bytes.Length < rowBytes * data.Height
            || data.BitsPerComponent is not (1 or 2 or 4 or 8))
        {
            throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("samples"));
        }

        var image = new GrayImage(data.Width, data.Height);
        var most = (1 << data.BitsPerComponent) - 1;
        var isInverted = data.Decode is [var from, var to, ..] && from > to;
        for (var y = 0; y < data.Height; y++)
        {
            var from8 = data.Bytes.Span.Slice((int)(y * rowBytes), (int)rowBytes);
            var row = image.Row(y);
            for (var x = 0; x < data.Width; x++)
            {
                var lightest = 0;
                for (var c = 0; c < perPixel; c++)
                {
                    var bit = ((x * perPixel) + c) * data.BitsPerComponent;
                    var value = (from8[bit / 8] >> (8 - data.BitsPerComponent - (bit % 8))) & most;
                    lightest = Math.Max(lightest, LightOf(data, isInverted ? most - value : value, most));
                }

                row[x] = (byte)lightest;
            }
        }

        return image;
    }

    private static int LightOf(PdfImageData data, int value, int most)
    {
        if (data.Palette is not { Length: > 0 } palette)
        {
            return data.Model is PdfColourModel.Cmyk or PdfColourModel.Inks ? 255 - (value * 255 / most) : value * 255 / most;
        }

        var lightest = 0;
        for (var c = 0; c < data.Components && (value * data.Components) + c < palette.Length; c++)
        {
            lightest = Math.Max(lightest, palette.Span[(value * data.Components) + c]);
        }

        return lightest;
    }
}
