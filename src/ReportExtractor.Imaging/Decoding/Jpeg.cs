using JpegLibrary;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Decodes JPEG pictures to the lightest of their channels: stamps fade, black ink stays.</summary>
internal static class Jpeg
{
    /// <summary>Decodes a picture.</summary>
    /// <param name="bytes">The picture.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="isInverted">True if the samples stand for ink.</param>
    /// <exception cref="ImageException">It can't be read.</exception>
    public static GrayImage Decode(ReadOnlyMemory<byte> bytes, ImagingLimits limits, bool isInverted = false)
    {
        try
        {
            var decoder = new JpegDecoder();
            decoder.SetInput(bytes);
            decoder.Identify();
            var (width, height, components) = (decoder.Width, decoder.Height, decoder.NumberOfComponents);
            if ((long)width * height > limits.MaxPixels || (long)width * height * components > limits.MaxSampleBytes)
            {
                throw new ImageException(ImageFaultKind.TooLarge, ImagingMessages.TooManyPixels(limits.MaxPixels));
            }

            if (decoder.Precision != 8 || components is not (1 or 3))
            {
                throw new ImageException(ImageFaultKind.Unsupported, ImagingMessages.FilterNotSupported($"JPEG, {components} channels"));
            }

            var samples = new byte[width * height * components];
            decoder.SetOutputWriter(new ComponentWriter(width, height, components, samples));
            decoder.Decode();
            return new GrayImage(width, height, components == 1 ? Plain(samples, isInverted) : Lightest(samples));
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new ImageException(ImageFaultKind.Damaged, ImagingMessages.Damaged("JPEG"), e);
        }
    }

    private static byte[] Plain(byte[] samples, bool isInverted) =>
        isInverted ? Array.ConvertAll(samples, sample => (byte)(255 - sample)) : samples;

    /// <summary>The greatest of red, green and blue (ITU-T T.871, §7).</summary>
    private static byte[] Lightest(byte[] samples)
    {
        var pixels = new byte[samples.Length / 3];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (light, blue, red) = (samples[3 * i], samples[(3 * i) + 1] - 128, samples[(3 * i) + 2] - 128);
            var most = Math.Max(Math.Max(1.402 * red, 1.772 * blue), (-0.344136 * blue) - (0.714136 * red));
            pixels[i] = (byte)Math.Clamp(light + most, 0, 255);
        }

        return pixels;
    }
}
