using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>What samples mean (ISO 32000-1 §8.9.5): how light the colour is that they stand for.</summary>
internal sealed class SampleMeaning
{
    private const int White = 255;

    // L* of white (§8.6.5.4).
    private const double LabWhite = 100;

    private readonly byte[][] _tables;
    private readonly Shade[]? _shades;
    private readonly PdfColourModel _model;

    /// <summary>Finds what the samples of a picture mean.</summary>
    /// <param name="data">What the picture says of itself. Its model is gray if it is not known.</param>
    /// <param name="most">The greatest sample.</param>
    public SampleMeaning(PdfImageData data, int most)
    {
        Components = data.Palette is null ? data.Components : 1;
        _model = data.Model ?? PdfColourModel.Gray;
        _tables = [.. Enumerable.Range(0, Components).Select(component => TableOf(data, component, most))];
        if (data.Palette is { } palette)
        {
            var model = _model;
            _shades = [.. _tables[0].Select(index => ShadeOfPalette(model, data.Components, palette.Span, index))];
        }
        else if (Components == 1)
        {
            var isInk = _model is PdfColourModel.Inks or PdfColourModel.Cmyk;
            _shades = [.. _tables[0].Select(value => Shade.Gray(isInk ? (byte)(White - value) : value))];
        }
    }

    /// <summary>Samples of a pixel.</summary>
    public int Components { get; }

    /// <summary>True if a pixel may be neither black, grey nor white.</summary>
    public bool HasColours => _shades is null ? _model is PdfColourModel.Rgb or PdfColourModel.Cmyk : Array.Exists(_shades, IsColoured);

    /// <summary>How light a pixel is.</summary>
    /// <param name="samples">Its samples.</param>
    public Shade Of(ReadOnlySpan<byte> samples)
    {
        if (_shades is not null)
        {
            return _shades[samples[0]];
        }

        Span<byte> colour = stackalloc byte[samples.Length];
        for (var i = 0; i < samples.Length; i++)
        {
            colour[i] = _tables[i][samples[i]];
        }

        return ShadeOf(_model, colour);
    }

    private static bool IsColoured(Shade shade) => shade.Lightest != shade.Darkest;

    private static Shade ShadeOf(PdfColourModel model, ReadOnlySpan<byte> colour)
    {
        switch (model)
        {
            case PdfColourModel.Rgb when colour.Length >= 3:
                return Shade.Rgb(colour[0], colour[1], colour[2]);
            case PdfColourModel.Cmyk when colour.Length >= 4:
                return Shade.Cmyk(colour);
            case PdfColourModel.Inks:
                byte most = 0;
                foreach (var ink in colour)
                {
                    most = Math.Max(most, ink);
                }

                return Shade.Gray((byte)(White - most));
            default:
                return Shade.Gray(colour[0]);
        }
    }

    /// <summary>How light an entry of a palette is; black where the palette has none, so that nothing is lost.</summary>
    private static Shade ShadeOfPalette(PdfColourModel model, int components, ReadOnlySpan<byte> palette, int index)
    {
        var at = index * components;
        return at + components <= palette.Length ? ShadeOf(model, palette.Slice(at, components)) : Shade.Gray(0);
    }

    /// <summary>What each sample of a component stands for: 0 to 255, or the index of the palette.</summary>
    private static byte[] TableOf(PdfImageData data, int component, int most)
    {
        var (low, high) = RangeOf(data, component, most);
        var table = new byte[most + 1];
        for (var value = 0; value <= most; value++)
        {
            var meant = low + (value * (high - low) / most);
            meant = double.IsNaN(meant) ? 0 : meant;
            table[value] = data.Palette is not null
                ? (byte)Math.Clamp(meant, 0, byte.MaxValue)
                : (byte)Math.Round(Math.Clamp(meant, 0, 1) * White);
        }

        return table;
    }

    private static (double Low, double High) RangeOf(PdfImageData data, int component, int most)
    {
        var isStated = data.Decode.Count >= 2 * (component + 1);
        if (data.Palette is not null)
        {
            return isStated ? (data.Decode[0], data.Decode[1]) : (0, most);
        }

        var (low, high) = isStated ? (data.Decode[2 * component], data.Decode[(2 * component) + 1]) : (0, 1);
        return isStated && data.Model == PdfColourModel.Lab ? (low / LabWhite, high / LabWhite) : (low, high);
    }
}
