using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>
/// Makes grey pictures of samples: of a colour the lightest of its channels, so that stamps fade; the darkest is kept beside it.
/// </summary>
internal static class GreyMaker
{
    private const int BitsPerByte = 8;
    private const int MostComponents = 32;

    /// <summary>How far apart the channels of a colour are. Those of grey print differ by less after JPEG.</summary>
    private const int LeastColour = 48;

    /// <summary>The share of coloured pixels that no minus sign is below: a picture with fewer is grey.</summary>
    private const double LeastShare = 0.000_005;

    /// <summary>Gives the samples of a row of a picture, one byte each, all components of a pixel together.</summary>
    /// <param name="y">The row, from the top. Rows are asked for in order.</param>
    /// <param name="samples">Where the samples go.</param>
    public delegate void SampleRow(int y, Span<byte> samples);

    /// <summary>Makes a picture of samples that are not packed.</summary>
    /// <param name="data">The samples, rows padded to whole bytes.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ImageException">There are fewer samples than pixels, or they are of no kind that exists.</exception>
    public static GrayImage Unpack(PdfImageData data, ImagingLimits limits, CancellationToken cancellationToken)
    {
        var (bits, components) = (data.BitsPerComponent, data.Palette is null ? data.Components : 1);
        limits.Check(data.Width, data.Height);
        if (bits is not (1 or 2 or 4 or 8 or 16) || components is < 1 or > MostComponents)
        {
            throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("samples"));
        }

        var stride = (((long)data.Width * components * bits) + BitsPerByte - 1) / BitsPerByte;
        if (data.Bytes.Length < stride * data.Height)
        {
            throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("length"));
        }

        return Make(data, Math.Min(bits, BitsPerByte), Row, cancellationToken);

        void Row(int y, Span<byte> samples)
        {
            var row = data.Bytes.Span.Slice((int)(stride * y), (int)stride);
            for (var i = 0; i < samples.Length; i++)
            {
                samples[i] = SampleAt(row, bits, i);
            }
        }
    }

    /// <summary>Makes a picture.</summary>
    /// <param name="data">What the samples mean.</param>
    /// <param name="bits">Bits of a sample, at most 8.</param>
    /// <param name="rows">Gives the samples.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static GrayImage Make(PdfImageData data, int bits, SampleRow rows, CancellationToken cancellationToken)
    {
        var meaning = new SampleMeaning(data, (1 << bits) - 1);
        var image = new GrayImage(data.Width, data.Height);
        var darkest = meaning.HasColours ? new GrayImage(data.Width, data.Height) : null;
        var samples = new byte[data.Width * meaning.Components];
        var coloured = 0;
        for (var y = 0; y < data.Height; y++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows(y, samples);
            var light = image.Row(y);
            var dark = darkest is null ? default : darkest.Row(y);
            for (var x = 0; x < light.Length; x++)
            {
                var shade = meaning.Of(samples.AsSpan(x * meaning.Components, meaning.Components));
                light[x] = shade.Lightest;
                if (dark.Length > 0)
                {
                    dark[x] = shade.Darkest;
                    coloured += shade.Lightest - shade.Darkest >= LeastColour ? 1 : 0;
                }
            }
        }

        return coloured > LeastShare * image.Pixels.Length ? image with { Darkest = darkest } : image;
    }

    /// <summary>A sample; of one of 16 bits the upper half.</summary>
    public static byte SampleAt(ReadOnlySpan<byte> row, int bits, int index)
    {
        if (bits >= BitsPerByte)
        {
            return row[index * (bits / BitsPerByte)];
        }

        var at = index * bits;
        return (byte)((row[at / BitsPerByte] >> (BitsPerByte - bits - (at % BitsPerByte))) & ((1 << bits) - 1));
    }
}
