using ReportExtractor.Imaging;
using SkiaSharp;

namespace ReportExtractor.GlyphTrainer.Painting;

/// <summary>What copying, scanning and compressing do to a picture.</summary>
/// <param name="random">What decides.</param>
internal sealed class Damage(Random random)
{
    /// <summary>Damages a picture.</summary>
    /// <param name="image">The picture.</param>
    public GrayImage Apply(GrayImage image)
    {
        var pixels = Array.ConvertAll(image.Pixels, pixel => pixel / 255f);
        for (var blurs = random.Next(4); blurs > 0; blurs--)
        {
            Blur(pixels, image.Width, 0.1f + (random.NextSingle() * 0.25f));
        }

        var faint = random.Next(3) == 0 ? random.NextSingle() * 0.6f : random.NextSingle() * 0.15f;
        var gain = random.Next(4) == 0 ? 1.3f + random.NextSingle() : 1;
        var noise = random.Next(2) == 0 ? random.NextSingle() * 0.09f : 0;
        for (var i = 0; i < pixels.Length; i++)
        {
            var ink = Math.Min(1, (1 - pixels[i]) * gain) * (1 - faint);
            pixels[i] = Math.Clamp(1 - ink + (noise * Normal()), 0, 1);
        }

        if (random.Next(3) == 0)
        {
            Halve(pixels, 1 - ((1 - faint) * (0.3f + (random.NextSingle() * 0.4f))));
        }

        var result = new GrayImage(image.Width, image.Height, Array.ConvertAll(pixels, pixel => (byte)(pixel * 255)));
        return random.Next(3) == 0 ? Compress(result) : result;
    }

    /// <summary>Black and white alone.</summary>
    private void Halve(float[] pixels, float threshold)
    {
        var rough = random.NextSingle() * 0.2f;
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = pixels[i] + ((random.NextSingle() - 0.5f) * rough) < threshold ? 0 : 1;
        }
    }

    private GrayImage Compress(GrayImage image)
    {
        using var bitmap = new SKBitmap(image.Width, image.Height, SKColorType.Gray8, SKAlphaType.Opaque);
        for (var y = 0; y < image.Height; y++)
        {
            image.Row(y).CopyTo(bitmap.GetPixelSpan()[(y * bitmap.RowBytes)..]);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, random.Next(25, 85));
        using var again = SKBitmap.Decode(data, new SKImageInfo(image.Width, image.Height, SKColorType.Gray8, SKAlphaType.Opaque));
        return new GrayImage(image.Width, image.Height, CellPixels.Of(again));
    }

    /// <summary>Mixes each pixel with its four neighbours.</summary>
    private static void Blur(float[] pixels, int width, float share)
    {
        var before = (float[])pixels.Clone();
        for (var i = width + 1; i < pixels.Length - width - 1; i++)
        {
            var around = (before[i - 1] + before[i + 1] + before[i - width] + before[i + width]) / 4;
            pixels[i] = (before[i] * (1 - share)) + (around * share);
        }
    }

    private float Normal() =>
        (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
}
