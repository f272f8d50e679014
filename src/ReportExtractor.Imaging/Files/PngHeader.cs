using System.Buffers.Binary;
using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Files;

/// <summary>What a PNG file says of its pixels.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Bits">Bits of a sample.</param>
/// <param name="Colour">What the samples are: 1 for a palette, 2 for colours, 4 for opacity.</param>
/// <param name="IsInterlaced">True if the picture is stored in seven passes.</param>
internal sealed record PngHeader(int Width, int Height, int Bits, int Colour, bool IsInterlaced)
{
    private const int Length = 13;
    private const int Palette = 3;
    private const int White = 255;

    /// <summary>Samples of a pixel, opacity included.</summary>
    public int Channels => Colour switch
    {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };

    /// <summary>Bits of a sample once it is unpacked: of 16 the upper half is kept.</summary>
    public int UnpackedBits => Math.Min(Bits, 8);

    private bool HasOpacity => Colour >= 4;

    /// <summary>Reads it.</summary>
    /// <param name="data">Its chunk.</param>
    /// <param name="limits">The limits.</param>
    public static PngHeader Read(ReadOnlySpan<byte> data, ImagingLimits limits)
    {
        if (data.Length != Length)
        {
            throw PngFile.Damaged();
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
        limits.Check(width, height);
        var header = new PngHeader(width, height, data[8], data[9], data[12] == 1);
        if (data[8] is not (1 or 2 or 4 or 8 or 16) || data[9] is not (0 or 2 or 3 or 4 or 6)
            || data[10] != 0 || data[11] != 0 || data[12] > 1
            || (data[8] == 16 && data[9] == Palette) || (data[8] < 8 && data[9] is not (0 or Palette)))
        {
            throw PngFile.Damaged();
        }

        return (long)width * height * header.Channels > limits.MaxSampleBytes
            ? throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(limits.MaxPixels))
            : header;
    }

    /// <summary>What the samples mean once opacity is gone.</summary>
    /// <param name="palette">The colours of the palette.</param>
    /// <param name="opacity">How opaque they are.</param>
    public PdfImageData MeaningOf(byte[] palette, byte[] opacity)
    {
        var data = new PdfImageData(Width, Height, default) { BitsPerComponent = UnpackedBits };
        if (Colour != Palette)
        {
            return Channels >= 3 ? data with { Model = PdfColourModel.Rgb, Components = 3 } : data with { Model = PdfColourModel.Gray };
        }

        for (var i = 0; i < Math.Min(palette.Length, opacity.Length * 3); i++)
        {
            palette[i] = Blend(palette[i], opacity[i / 3], White);
        }

        return data with { Model = PdfColourModel.Rgb, Components = 3, Palette = palette };
    }

    /// <summary>Lays a row on white paper.</summary>
    /// <param name="from">The row's samples with opacity.</param>
    /// <param name="to">Where the samples without it go.</param>
    /// <param name="clear">The colour that is not painted, two bytes a sample; empty if there is none.</param>
    public void Flatten(ReadOnlySpan<byte> from, Span<byte> to, byte[] clear)
    {
        var most = (1 << UnpackedBits) - 1;
        var colours = Channels - (HasOpacity ? 1 : 0);
        for (var x = 0; x < Width; x++)
        {
            var pixel = from.Slice(x * Channels, Channels);
            var target = to.Slice(x * colours, colours);
            var isClear = Colour is 0 or 2 && IsClear(pixel, clear);
            for (var i = 0; i < colours; i++)
            {
                target[i] = isClear ? (byte)most : HasOpacity ? Blend(pixel[i], pixel[colours], most) : pixel[i];
            }
        }
    }

    private static byte Blend(byte sample, byte opacity, int most) => (byte)(most - ((most - sample) * opacity / White));

    private bool IsClear(ReadOnlySpan<byte> pixel, byte[] clear)
    {
        for (var i = 0; i < pixel.Length; i++)
        {
            // Of samples of 16 bits only the upper byte is known here.
            if (clear.Length < 2 * pixel.Length || clear[(2 * i) + (Bits == 16 ? 0 : 1)] != pixel[i])
            {
                return false;
            }
        }

        return true;
    }
}
