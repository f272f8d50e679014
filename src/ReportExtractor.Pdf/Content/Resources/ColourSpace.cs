using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>A colour space (ISO 32000-1 §8.6), as far as needed to recognize white.</summary>
internal sealed class ColourSpace
{
    // A difference from white that is invisible on paper.
    private const double Near = 0.02;

    // L* of white (§8.6.5.4).
    private const double LabWhite = 100;

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
        /// <summary>White has all components at their maximum.</summary>
        Light,

        /// <summary>White has all components at 0: no ink.</summary>
        Ink,

        /// <summary>The first component is lightness.</summary>
        Lab,

        /// <summary>An index into a palette.</summary>
        Indexed,

        /// <summary>A pattern, which counts as a colour.</summary>
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

    /// <summary>True if the initial colour is white (§8.6.8), which is possible only with a palette.</summary>
    public bool BeginsWhite => _kind == Kind.Indexed && IsWhite([0]);

    /// <summary>The colour space of an object; DeviceGray if it is malformed.</summary>
    public static ColourSpace Of(IPdfObjects objects, PdfObject value) => Of(objects, value, 0);

    /// <summary>True for white.</summary>
    /// <param name="colour">The numeric operands of SC, SCN, sc or scn.</param>
    public bool IsWhite(ReadOnlySpan<double> colour)
    {
        if (_kind == Kind.Pattern || colour.Length < _components)
        {
            return false;
        }

        var parts = colour[^_components..];
        return _kind switch
        {
            Kind.Light => Lowest(parts) >= 1 - Near,
            Kind.Lab => parts[0] >= LabWhite * (1 - Near),
            Kind.Indexed => IsWhiteEntry(parts[0]),
            _ => Highest(parts) <= Near,
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

    private static double Lowest(ReadOnlySpan<double> parts)
    {
        var lowest = double.MaxValue;
        foreach (var part in parts)
        {
            lowest = Math.Min(lowest, part);
        }

        return lowest;
    }

    private static double Highest(ReadOnlySpan<double> parts)
    {
        var highest = double.MinValue;
        foreach (var part in parts)
        {
            highest = Math.Max(highest, part);
        }

        return highest;
    }

    private bool IsWhiteEntry(double index)
    {
        var count = _base!._components;
        if (count == 0 || !(index >= 0) || (index + 1) * count > _palette.Length)
        {
            return false;
        }

        Span<double> colour = stackalloc double[Math.Min(count, 4)];
        var entry = _palette.Span.Slice((int)index * count, colour.Length);
        for (var i = 0; i < colour.Length; i++)
        {
            colour[i] = entry[i] / (double)byte.MaxValue;
        }

        return colour.Length == count && _base.IsWhite(colour);
    }
}
