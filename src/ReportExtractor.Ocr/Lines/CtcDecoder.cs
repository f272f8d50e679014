using System.Numerics.Tensors;

namespace ReportExtractor.Ocr.Lines;

/// <summary>Decodes the output of a net trained by connectionist temporal classification (Graves et al., 2006): greedily.</summary>
internal static class CtcDecoder
{
    /// <summary>Decodes.</summary>
    /// <param name="probabilities">The probabilities of the classes, step by step. Class 0 is "nothing new".</param>
    /// <param name="classes">The number of classes.</param>
    /// <returns>The classes found, each with its highest probability and the middle of its steps.</returns>
    public static List<(int Class, double Probability, double Step)> Decode(ReadOnlySpan<float> probabilities, int classes)
    {
        var found = new List<(int Class, double Probability, double Step)>();
        var (last, first) = (0, 0);
        for (var step = 0; step * classes < probabilities.Length; step++)
        {
            var row = probabilities.Slice(step * classes, classes);
            var best = TensorPrimitives.IndexOfMax(row);
            if (best != 0 && best == last)
            {
                found[^1] = (best, Math.Max(found[^1].Probability, row[best]), (first + step + 1) / 2.0);
            }
            else if (best != 0)
            {
                first = step;
                found.Add((best, row[best], step + 0.5));
            }

            last = best;
        }

        return found;
    }
}
