using ReportExtractor.Ocr.Glyphs;

namespace ReportExtractor.GlyphTrainer.Training;

/// <summary>Changes the parameters of a net, step by step, by Adam (Kingma and Ba, 2015).</summary>
internal sealed class Trainer
{
    // The usual values of the article.
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.999f;
    private const float Least = 1e-8f;

    private readonly float[][] _gradients = Zeros();
    private readonly float[][] _means = Zeros();
    private readonly float[][] _squares = Zeros();
    private readonly NetActivations _activations = new();
    private readonly Backward _backward;
    private int _steps;

    /// <summary>Starts with random parameters.</summary>
    /// <param name="random">What decides.</param>
    public Trainer(Random random)
    {
        int[] inputs = [NetShape.Taps, NetShape.Taps * NetShape.FirstChannels, NetShape.Flat, NetShape.Hidden];
        for (var layer = 0; layer < Parameters.Length; layer += 2)
        {
            // He et al., 2015: what goes through keeps its size.
            var spread = Math.Sqrt(6.0 / inputs[layer / 2]);
            foreach (ref var value in Parameters[layer].AsSpan())
            {
                value = (float)(((random.NextDouble() * 2) - 1) * spread);
            }
        }

        Net = new GlyphNet(Parameters);
        _backward = new Backward(Parameters, _gradients);
    }

    /// <summary>The parameters.</summary>
    public float[][] Parameters { get; } = Zeros();

    /// <summary>The net.</summary>
    public GlyphNet Net { get; }

    /// <summary>Learns a batch.</summary>
    /// <param name="batch">The samples.</param>
    /// <param name="rate">How far to go.</param>
    /// <returns>The mean loss.</returns>
    public double Learn(IReadOnlyList<(GlyphInput Input, int Class)> batch, float rate)
    {
        var loss = 0.0;
        foreach (var (input, label) in batch)
        {
            loss -= Math.Log(Math.Max(1e-9, Net.Run(input, _activations)[label]));
            _backward.Run(input, label, _activations);
        }

        _steps++;
        for (var layer = 0; layer < Parameters.Length; layer++)
        {
            Step(layer, rate, 1f / batch.Count);
        }

        return loss / batch.Count;
    }

    private static float[][] Zeros() => [.. NetShape.Sizes.Select(size => new float[size])];

    private void Step(int layer, float rate, float share)
    {
        var (values, gradients, means, squares) = (Parameters[layer], _gradients[layer], _means[layer], _squares[layer]);
        var (first, second) = (1 - MathF.Pow(FirstDecay, _steps), 1 - MathF.Pow(SecondDecay, _steps));
        for (var i = 0; i < values.Length; i++)
        {
            var gradient = gradients[i] * share;
            means[i] = (means[i] * FirstDecay) + (gradient * (1 - FirstDecay));
            squares[i] = (squares[i] * SecondDecay) + (gradient * gradient * (1 - SecondDecay));
            values[i] -= rate * (means[i] / first) / (MathF.Sqrt(squares[i] / second) + Least);
            gradients[i] = 0;
        }
    }
}
