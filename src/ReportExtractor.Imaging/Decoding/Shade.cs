namespace ReportExtractor.Imaging.Decoding;

/// <summary>How light a colour is. Black print is dark in both, a red stamp in one of them.</summary>
/// <param name="Lightest">The lightest of red, green and blue.</param>
/// <param name="Darkest">The darkest of red, green and blue.</param>
internal readonly record struct Shade(byte Lightest, byte Darkest)
{
    private const int White = 255;

    /// <summary>A grey.</summary>
    /// <param name="light">From 0, black, to 255.</param>
    public static Shade Gray(byte light) => new(light, light);

    /// <summary>A colour of light.</summary>
    /// <param name="red">Red.</param>
    /// <param name="green">Green.</param>
    /// <param name="blue">Blue.</param>
    public static Shade Rgb(byte red, byte green, byte blue) =>
        new(Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));

    /// <summary>A colour of four inks.</summary>
    /// <param name="inks">Cyan, magenta, yellow, black: 255 is full ink.</param>
    public static Shade Cmyk(ReadOnlySpan<byte> inks) => Rgb(
        (byte)((White - inks[0]) * (White - inks[3]) / White),
        (byte)((White - inks[1]) * (White - inks[3]) / White),
        (byte)((White - inks[2]) * (White - inks[3]) / White));
}
