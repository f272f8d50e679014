using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Fonts.Model;

/// <summary>The ascent and descent of a font, in thousandths of its size (ISO 32000-1 §9.8).</summary>
/// <param name="Ascent">The extent above the baseline.</param>
/// <param name="Descent">The extent below the baseline, negative.</param>
internal readonly record struct FontExtent(double Ascent, double Descent)
{
    /// <summary>The default ascent, which is that of most Chinese fonts.</summary>
    public const double DefaultAscent = 880;

    /// <summary>The default descent.</summary>
    public const double DefaultDescent = -120;

    // Values outside of these bounds are wrong or in another unit: such letters would touch other lines.
    private const double MinAscent = 300;
    private const double MaxAscent = 1400;
    private const double MaxDescent = 600;

    /// <summary>The extent stated by a descriptor, or else of its font box; null if both are implausible.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="descriptor">The font descriptor, or null.</param>
    public static FontExtent? Find(IPdfObjects objects, PdfDictionary? descriptor)
    {
        if (descriptor is null)
        {
            return null;
        }

        return Sane(objects.GetNumber(descriptor, "Ascent"), objects.GetNumber(descriptor, "Descent"))
            ?? OfBox(objects.GetNumbers(descriptor, "FontBBox"), 1);
    }

    /// <summary>The extent of a font's box.</summary>
    /// <param name="box">The box, or null.</param>
    /// <param name="scale">The factor from its unit to thousandths; negative if its y axis points down.</param>
    public static FontExtent? OfBox(double[]? box, double scale) => box is { Length: 4 }
        ? Sane(Math.Max(box[1] * scale, box[3] * scale), Math.Min(Math.Min(box[1] * scale, box[3] * scale), 0))
        : null;

    private static FontExtent? Sane(double? ascent, double? descent)
    {
        // Many writers state the descent without its sign.
        var below = -Math.Abs(descent ?? 0);
        return ascent is >= MinAscent and <= MaxAscent && below >= -MaxDescent ? new FontExtent(ascent.Value, below) : null;
    }
}
