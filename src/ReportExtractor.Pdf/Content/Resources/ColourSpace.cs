using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Images;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>A colour space (ISO 32000-1 §8.6), as far as needed to tell colours apart.</summary>
internal sealed class ColourSpace
{
    // A difference from white that is invisible on paper.
    private const double Near = 0.02;

    // L* of white (§8.6.5.4).
    private const double LabWhite = 100;

    // Colours with smaller a* and b* together look grey.
    private const double LabGrey = 4;

    // The inks of CMYK, which is the most that a base of a palette has.
    private const int CmykInks = 4;

    // Maximum nesting of colour spaces. Real files nest two: an indexed space based on an ICC profile.
    private const int MaxNesting = 4;

    private readonly Kind _kind;
    private readonly int _components;
    private readonly ColourSpace? _base;
    private readonly ReadOnlyMemory<byte> _palette;

    private ColourSpace(Kind kind, int components) => (_kind, _components) = (kind, components);

    private ColourSpace(ColourSpace @base, ReadOnlyMemory<byte> palette)
        : this(Kind.Indexed, 1) => (_base, _palette) = (@base, palette);

    private enum Kind
    {
        /// <summary>Components of light: white has all of them at their maximum.</summary>
        Light,

        /// <summary>Components of ink: white has all of them at 0.</summary>
        Ink,

        /// <summary>The first component is lightness.</summary>
        Lab,

        /// <summary>An index into a palette.</summary>
        Indexed,

        /// <summary>A pattern.</summary>
        Pattern,
    }

    /// <summary>DeviceGray.</summary>
    public static ColourSpace Gray { get; } = new(Kind.Light, 1);

    /// <summary>DeviceRGB.</summary>
    public static ColourSpace Rgb { get; } = new(Kind.Light, 3);

    /// <summary>DeviceCMYK.</summary>
    public static ColourSpace Cmyk { get; } = new(Kind.Ink, 4);

    private static ColourSpace Lab { get; } = new(Kind.Lab, 3);

    private static ColourSpace PatternSpace { get; } = new(Kind.Pattern, 0);

    /// <summary>The initial colour (§8.6.8): black, but for a palette and for patterns.</summary>
    public Colour First => _kind switch
    {
        Kind.Indexed => ColourOf([0]),
        Kind.Pattern => Colour.Pattern,
        _ => Colour.Black,
    };

    /// <summary>True if a colour is the index of an entry of a palette.</summary>
    public bool IsIndexed => _kind == Kind.Indexed;

    /// <summary>The number of components of a colour.</summary>
    public int Components => _components;

    /// <summary>What the components of a colour, or of a palette's colours, mean.</summary>
    public PdfColourModel Model => _kind switch
    {
        Kind.Indexed => _base!.Model,
        Kind.Lab => PdfColourModel.Lab,
        Kind.Ink => _components == CmykInks ? PdfColourModel.Cmyk : PdfColourModel.Inks,
        _ => _components == 1 ? PdfColourModel.Gray : PdfColourModel.Rgb,
    };

    /// <summary>The colours of a palette, or null.</summary>
    public ReadOnlyMemory<byte>? Palette => IsIndexed ? _palette : (ReadOnlyMemory<byte>?)null;

    /// <summary>The number of components of a palette's colours, or of a colour.</summary>
    public int Channels => _base?._components ?? _components;

    /// <summary>The colour space of an object; DeviceGray if it is malformed.</summary>
    public static ColourSpace Of(IPdfObjects objects, PdfObject value) => Of(objects, value, 0);

    /// <summary>The colour of the numeric operands of SC, SCN, sc or scn.</summary>
    /// <param name="colour">The operands.</param>
    public Colour ColourOf(ReadOnlySpan<double> colour)
    {
        if (_kind == Kind.Pattern || colour.Length < _components)
        {
            return _kind == Kind.Pattern ? Colour.Pattern : Colour.Unknown;
        }

        var parts = colour[^_components..];
        return _kind switch
        {
            Kind.Light => parts.Length < 3 ? Colour.Of(parts[0], parts[0], parts[0]) : Colour.Of(parts[0], parts[1], parts[2]),
            Kind.Ink when parts.Length == CmykInks => OfInks(parts),
            Kind.Ink => OfSpots(parts),
            Kind.Lab => OfLab(parts),
            _ => OfEntry(parts[0]),
        };
    }

    private static ColourSpace Of(IPdfObjects objects, PdfObject value, int nesting)
    {
        if (value is PdfName name)
        {
            return OfName(name.Value);
        }

        if (nesting >= MaxNesting
            || value is not PdfArray { Items: { Count: > 0 } items }
            || objects.Resolve(items[0]) is not PdfName family)
        {
            return Gray;
        }

        var second = items.Count > 1 ? objects.Resolve(items[1]) : PdfNull.Instance;
        switch (family.Value)
        {
            case "ICCBased":
                return (second as PdfStream)?.Dictionary is { } profile ? OfComponents(objects.GetInteger(profile, "N")) : Gray;
            case "Separation":
                return new ColourSpace(Kind.Ink, 1);
            case "DeviceN":
                return new ColourSpace(Kind.Ink, (second as PdfArray)?.Items.Count ?? 1);
            case "Indexed" or "I":
                var palette = (items.Count > 3 ? objects.Resolve(items[3]) : null) switch
                {
                    PdfString text => text.Bytes,
                    PdfStream stream => objects.Decode(stream),
                    _ => ReadOnlyMemory<byte>.Empty,
                };
                return new ColourSpace(Of(objects, second, nesting + 1), palette);
            default:
                return OfName(family.Value);
        }
    }

    /// <summary>A colour space that is defined by its name alone; DeviceGray for any other name.</summary>
    public static ColourSpace OfName(string name) => name switch
    {
        "DeviceRGB" or "RGB" or "CalRGB" => Rgb,
        "DeviceCMYK" or "CMYK" => Cmyk,
        "Lab" => Lab,
        "Pattern" => PatternSpace,
        _ => Gray,
    };

    private static ColourSpace OfComponents(int? count) => count switch
    {
        3 => Rgb,
        4 => Cmyk,
        _ => Gray,
    };

    /// <summary>Cyan, magenta, yellow and black on paper (§10.3.5).</summary>
    private static Colour OfInks(ReadOnlySpan<double> parts)
    {
        var light = 1 - Math.Clamp(parts[3], 0, 1);
        return Colour.Of((1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light);
    }

    /// <summary>Inks with names: without any of them paper is white. What they look like is defined by a function.</summary>
    private static Colour OfSpots(ReadOnlySpan<double> parts)
    {
        foreach (var part in parts)
        {
            if (!(part <= Near))
            {
                return Colour.Unknown;
            }
        }

        return Colour.White;
    }

    /// <summary>Greys by their lightness; other colours are not computed, but the lightest of them are white.</summary>
    private static Colour OfLab(ReadOnlySpan<double> parts)
    {
        var lightness = parts[0] / LabWhite;
        var isGrey = Math.Abs(parts[1]) + Math.Abs(parts[2]) <= LabGrey;
        return isGrey || lightness >= 1 - Near ? Colour.Of(lightness, lightness, lightness) : Colour.Unknown;
    }

    private Colour OfEntry(double index)
    {
        var count = _base!._components;
        if (count is 0 or > CmykInks || !(index >= 0) || (index + 1) * count > _palette.Length)
        {
            return Colour.Unknown;
        }

        Span<double> colour = stackalloc double[count];
        var entry = _palette.Span.Slice((int)index * count, count);
        for (var i = 0; i < count; i++)
        {
            colour[i] = entry[i] / (double)byte.MaxValue;
        }

        return _base.ColourOf(colour);
    }
}
