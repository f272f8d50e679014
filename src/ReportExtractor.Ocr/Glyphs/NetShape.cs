namespace ReportExtractor.Ocr.Glyphs;

/// <summary>
/// The sizes of the net's layers. With them the weights are a fifth of a megabyte, and a glyph takes a fifth of a millisecond.
/// </summary>
internal static class NetShape
{
    /// <summary>The side of a glyph's picture: digits stay apart at this size, and two poolings divide it.</summary>
    public const int Side = 24;

    /// <summary>The pixels that a convolution looks at.</summary>
    public const int Taps = 9;

    /// <summary>The channels of the first convolution.</summary>
    public const int FirstChannels = 16;

    /// <summary>The channels of the second convolution.</summary>
    public const int SecondChannels = 32;

    /// <summary>The measures of a glyph that its picture does not show: it is drawn in one size.</summary>
    public const int Measures = 8;

    /// <summary>The inputs of the hidden layer.</summary>
    public const int Flat = (Side / 4 * (Side / 4) * SecondChannels) + Measures;

    /// <summary>The neurons of the hidden layer.</summary>
    public const int Hidden = 64;

    /// <summary>The outputs, filled up to whole vectors of any processor.</summary>
    public const int PaddedOutputs = 32;

    /// <summary>The number of parameters of each layer: weights, then bias.</summary>
    public static IReadOnlyList<int> Sizes { get; } =
    [
        Taps * FirstChannels, FirstChannels,
        Taps * FirstChannels * SecondChannels, SecondChannels,
        Flat * Hidden, Hidden,
        Hidden * PaddedOutputs, PaddedOutputs,
    ];
}
