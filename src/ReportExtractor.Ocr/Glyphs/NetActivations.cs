namespace ReportExtractor.Ocr.Glyphs;

/// <summary>What the layers of a <see cref="GlyphNet"/> make of one glyph. Each thread needs its own.</summary>
internal sealed class NetActivations
{
    /// <summary>The first convolution.</summary>
    public float[] First { get; } = new float[NetShape.Side * NetShape.Side * NetShape.FirstChannels];

    /// <summary>The first convolution, pooled.</summary>
    public float[] FirstPooled { get; } = new float[NetShape.Side * NetShape.Side / 4 * NetShape.FirstChannels];

    /// <summary>Where each pooled value came from.</summary>
    public int[] FirstTaken { get; } = new int[NetShape.Side * NetShape.Side / 4 * NetShape.FirstChannels];

    /// <summary>The second convolution.</summary>
    public float[] Second { get; } = new float[NetShape.Side * NetShape.Side / 4 * NetShape.SecondChannels];

    /// <summary>The second convolution, pooled.</summary>
    public float[] SecondPooled { get; } = new float[NetShape.Flat - NetShape.Measures];

    /// <summary>Where each pooled value came from.</summary>
    public int[] SecondTaken { get; } = new int[NetShape.Flat - NetShape.Measures];

    /// <summary>The inputs of the hidden layer.</summary>
    public float[] Flat { get; } = new float[NetShape.Flat];

    /// <summary>The hidden layer.</summary>
    public float[] Hidden { get; } = new float[NetShape.Hidden];

    /// <summary>The last layer, filled up.</summary>
    public float[] Padded { get; } = new float[NetShape.PaddedOutputs];

    /// <summary>The probabilities.</summary>
    public float[] Output { get; } = new float[GlyphClass.Outputs];
}
