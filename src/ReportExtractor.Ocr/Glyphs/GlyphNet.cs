using System.Numerics;
using System.Runtime.InteropServices;

namespace ReportExtractor.Ocr.Glyphs;

/// <summary>
/// The second witness: a small net that tells which character a glyph is. Two convolutions of 3×3 with a pooling of 2×2 behind each, a
/// hidden layer that also gets the glyph's measures, and an output for each class. Thread-safe.
/// </summary>
internal sealed class GlyphNet
{
    /// <summary>The parameters in the order of the layers; the trainer changes them in place.</summary>
    private readonly float[][] _parameters;

    /// <summary>Creates a net of its parameters.</summary>
    /// <param name="parameters">As in <see cref="NetShape.Sizes"/>.</param>
    public GlyphNet(float[][] parameters) => _parameters = parameters;

    /// <summary>The probabilities of the classes.</summary>
    /// <param name="input">A glyph's picture, <see cref="NetShape.Side"/> rows of as many pixels, and its measures.</param>
    /// <param name="activations">Memory for what the layers make.</param>
    public ReadOnlySpan<float> Run(GlyphInput input, NetActivations activations)
    {
        Convolve(input.Pixels, NetShape.Side, 1, _parameters[0], _parameters[1], activations.First);
        Pool(activations.First, NetShape.Side, NetShape.FirstChannels, activations.FirstPooled, activations.FirstTaken);
        Convolve(
            activations.FirstPooled, NetShape.Side / 2, NetShape.FirstChannels, _parameters[2], _parameters[3], activations.Second);
        Pool(activations.Second, NetShape.Side / 2, NetShape.SecondChannels, activations.SecondPooled, activations.SecondTaken);
        activations.SecondPooled.CopyTo(activations.Flat, 0);
        input.Measures.CopyTo(activations.Flat, activations.SecondPooled.Length);
        Connect(activations.Flat, _parameters[4], _parameters[5], activations.Hidden);
        Rectify(activations.Hidden);
        Connect(activations.Hidden, _parameters[6], _parameters[7], activations.Padded);
        activations.Padded.AsSpan(0, GlyphClass.Outputs).CopyTo(activations.Output);
        Soften(activations.Output);
        return activations.Output;
    }

    /// <summary>Adds a vector, multiplied, to another. Both have a length that <see cref="Vector{T}"/> divides.</summary>
    public static void AddScaled(Span<float> sum, ReadOnlySpan<float> vector, float factor)
    {
        var to = MemoryMarshal.Cast<float, Vector<float>>(sum);
        var from = MemoryMarshal.Cast<float, Vector<float>>(vector);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += from[i] * factor;
        }
    }

    /// <summary>Multiplies each input by its row of weights and sums the rows.</summary>
    private static void Connect(ReadOnlySpan<float> input, float[] weights, float[] bias, Span<float> output)
    {
        bias.CopyTo(output);
        for (var i = 0; i < input.Length; i++)
        {
            if (input[i] != 0)
            {
                AddScaled(output, weights.AsSpan(i * output.Length, output.Length), input[i]);
            }
        }
    }

    /// <summary>A convolution of 3×3 that keeps the size, with what is outside as paper, and cut at 0.</summary>
    private static void Convolve(ReadOnlySpan<float> input, int side, int channels, float[] weights, float[] bias, Span<float> output)
    {
        var wide = bias.Length;
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                var pixel = output.Slice(((y * side) + x) * wide, wide);
                bias.CopyTo(pixel);
                for (var tap = 0; tap < NetShape.Taps; tap++)
                {
                    var (fromY, fromX) = (y + (tap / 3) - 1, x + (tap % 3) - 1);
                    if ((uint)fromY < (uint)side && (uint)fromX < (uint)side)
                    {
                        Connect(input.Slice(((fromY * side) + fromX) * channels, channels), weights, tap * channels * wide, pixel);
                    }
                }

                Rectify(pixel);
            }
        }
    }

    private static void Connect(ReadOnlySpan<float> input, float[] weights, int at, Span<float> output)
    {
        for (var i = 0; i < input.Length; i++)
        {
            if (input[i] != 0)
            {
                AddScaled(output, weights.AsSpan(at + (i * output.Length), output.Length), input[i]);
            }
        }
    }

    private static void Rectify(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector.Max(vectors[i], Vector<float>.Zero);
        }
    }

    /// <summary>Takes the largest of each 2×2 pixels, and keeps where it was.</summary>
    private static void Pool(ReadOnlySpan<float> input, int side, int channels, Span<float> output, Span<int> taken)
    {
        var half = side / 2;
        for (var at = 0; at < output.Length; at++)
        {
            var (channel, pixel) = (at % channels, at / channels);
            var corner = ((((pixel / half * 2) * side) + (pixel % half * 2)) * channels) + channel;
            var best = corner;
            foreach (var other in (ReadOnlySpan<int>)[corner + channels, corner + (side * channels), corner + ((side + 1) * channels)])
            {
                best = input[other] > input[best] ? other : best;
            }

            (output[at], taken[at]) = (input[best], best);
        }
    }

    private static void Soften(Span<float> values)
    {
        var most = float.NegativeInfinity;
        foreach (var value in values)
        {
            most = Math.Max(most, value);
        }

        var sum = 0f;
        foreach (ref var value in values)
        {
            value = MathF.Exp(value - most);
            sum += value;
        }

        foreach (ref var value in values)
        {
            value /= sum;
        }
    }
}
