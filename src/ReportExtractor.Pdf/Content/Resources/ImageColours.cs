using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>The colours of images that have only one: blank backgrounds, bars over what may not be read. Results are cached.</summary>
/// <param name="objects">The file's objects.</param>
internal sealed class ImageColours(IPdfObjects objects)
{
    // Larger images are pictures. A blank background is small, since it is packed or scaled up.
    private const int MaxRaw = 64 * 1024;
    private const long MaxBytes = 1024L * 1024;

    // Only samples of a whole byte are looked at.
    private const int Bits = 8;

    // At most this many images of a file are looked at.
    private const int MaxImages = 50;

    private readonly Dictionary<PdfStream, Colour> _known = new(ReferenceEqualityComparer.Instance);
    private int _images;

    /// <summary>
    /// The colour of an image; unknown if it has several, or if they can't be told; <see cref="Colour.Pattern"/> if it has a mask.
    /// </summary>
    /// <param name="image">The image.</param>
    public Colour ColourOf(PdfStream image)
    {
        if (!_known.TryGetValue(image, out var known))
        {
            known = Find(image);
            _known.Add(image, known);
        }

        return known;
    }

    private Colour Find(PdfStream image)
    {
        var entries = image.Dictionary;
        if (objects.Resolve(entries.Entries.GetValueOrDefault("ImageMask")) is PdfBoolean { Value: true }
            || objects.Resolve(entries.Entries.GetValueOrDefault("SMask")) is PdfStream
            || objects.Resolve(entries.Entries.GetValueOrDefault("Mask")) is PdfStream or PdfArray
            || (objects.GetInteger(entries, "SMaskInData") ?? 0) != 0)
        {
            return Colour.Pattern;
        }

        if (image.Raw.Length > MaxRaw || objects.GetInteger(entries, "BitsPerComponent") != Bits || _images++ >= MaxImages)
        {
            return Colour.Unknown;
        }

        var space = ColourSpace.Of(objects, objects.Get(entries, "ColorSpace"));
        var (width, height) = (objects.GetInteger(entries, "Width") ?? 0, objects.GetInteger(entries, "Height") ?? 0);
        var size = (long)width * height * space.Components;
        return width > 0 && height > 0 && space.Components is >= 1 and <= 4 && size <= MaxBytes
            ? Of(objects.Decode(image).Span, (int)size, space, entries)
            : Colour.Unknown;
    }

    /// <summary>The colour of samples that are all alike. A filter of images leaves fewer bytes than there are samples.</summary>
    private static Colour Of(ReadOnlySpan<byte> samples, int size, ColourSpace space, PdfDictionary entries)
    {
        if (samples.Length < size || entries.Entries.ContainsKey("Decode"))
        {
            return Colour.Unknown;
        }

        var first = ColourOf(samples, space);
        var last = 0;
        for (var at = 0; at < size; at += space.Components)
        {
            var sample = samples.Slice(at, space.Components);
            if (!sample.SequenceEqual(samples.Slice(last, space.Components)))
            {
                last = at;
                if (!ColourOf(sample, space).IsLike(first))
                {
                    return Colour.Unknown;
                }
            }
        }

        return first;
    }

    private static Colour ColourOf(ReadOnlySpan<byte> sample, ColourSpace space)
    {
        Span<double> parts = stackalloc double[space.Components];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = space.IsIndexed ? sample[i] : sample[i] / (double)byte.MaxValue;
        }

        return space.ColourOf(parts);
    }
}
