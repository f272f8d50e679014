using System.Numerics;
using System.Runtime.InteropServices;
using ReportExtractor.Ocr.Glyphs;

namespace ReportExtractor.GlyphTrainer.Training;

/// <summary>The way back through the net: from the error of a sample to the gradients of all parameters.</summary>
/// <param name="parameters">The parameters.</param>
/// <param name="gradients">The gradients, which grow.</param>
internal sealed class Backward(float[][] parameters, float[][] gradients)
{
    private readonly float[] _output = new float[NetShape.PaddedOutputs];
    private readonly float[] _hidden = new float[NetShape.Hidden];
    private readonly float[] _flat = new float[NetShape.Flat];
    private readonly float[] _second = new float[NetShape.Side * NetShape.Side / 4 * NetShape.SecondChannels];
    private readonly float[] _firstPooled = new float[NetShape.Side * NetShape.Side / 4 * NetShape.FirstChannels];
    private readonly float[] _first = new float[NetShape.Side * NetShape.Side * NetShape.FirstChannels];

    /// <summary>Adds the gradients of a sample.</summary>
    /// <param name="input">The sample.</param>
    /// <param name="label">Its class.</param>
    /// <param name="made">What the net made of it.</param>
    public void Run(GlyphInput input, int label, NetActivations made)
    {
        Array.Clear(_output);
        made.Output.CopyTo(_output, 0);
        _output[label] -= 1;
        Connect(made.Hidden, _output, 6, _hidden);
        Rectify(made.Hidden, _hidden);
        Connect(made.Flat, _hidden, 4, _flat);
        Unpool(_flat.AsSpan(0, made.SecondTaken.Length), made.SecondTaken, made.Second, _second);
        Array.Clear(_firstPooled);
        Convolve(made.FirstPooled, NetShape.Side / 2, NetShape.FirstChannels, _second, 2, _firstPooled);
        Unpool(_firstPooled, made.FirstTaken, made.First, _first);
        Convolve(input.Pixels, NetShape.Side, 1, _first, 0, null);
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var left = MemoryMarshal.Cast<float, Vector<float>>(one);
        var right = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return Vector.Sum(sum);
    }

    private static void Rectify(float[] made, float[] error)
    {
        for (var i = 0; i < error.Length; i++)
        {
            error[i] = made[i] > 0 ? error[i] : 0;
        }
    }

    private static void Unpool(ReadOnlySpan<float> error, int[] taken, float[] made, float[] spread)
    {
        Array.Clear(spread);
        for (var i = 0; i < taken.Length; i++)
        {
            if (made[taken[i]] > 0)
            {
                spread[taken[i]] += error[i];
            }
        }
    }

    private void Connect(float[] input, float[] error, int layer, float[] back)
    {
        GlyphNet.AddScaled(gradients[layer + 1], error, 1);
        for (var i = 0; i < input.Length; i++)
        {
            GlyphNet.AddScaled(gradients[layer].AsSpan(i * error.Length, error.Length), error, input[i]);
            back[i] = Dot(parameters[layer].AsSpan(i * error.Length, error.Length), error);
        }
    }

    private void Convolve(float[] input, int side, int channels, float[] error, int layer, float[]? back)
    {
        var wide = gradients[layer + 1].Length;
        for (var pixel = 0; pixel < side * side; pixel++)
        {
            var own = error.AsSpan(pixel * wide, wide);
            if (!own.ContainsAnyExcept(0f))
            {
                continue;
            }

            GlyphNet.AddScaled(gradients[layer + 1], own, 1);
            for (var tap = 0; tap < NetShape.Taps; tap++)
            {
                var (y, x) = ((pixel / side) + (tap / 3) - 1, (pixel % side) + (tap % 3) - 1);
                if ((uint)y < (uint)side && (uint)x < (uint)side)
                {
                    Through(input, ((y * side) + x) * channels, channels, own, layer, tap * channels * wide, back);
                }
            }
        }
    }

    private void Through(float[] input, int from, int channels, ReadOnlySpan<float> error, int layer, int weights, float[]? back)
    {
        for (var i = 0; i < channels; i++)
        {
            var at = weights + (i * error.Length);
            if (input[from + i] != 0)
            {
                GlyphNet.AddScaled(gradients[layer].AsSpan(at, error.Length), error, input[from + i]);
            }

            if (back is not null)
            {
                back[from + i] += Dot(parameters[layer].AsSpan(at, error.Length), error);
            }
        }
    }
}
