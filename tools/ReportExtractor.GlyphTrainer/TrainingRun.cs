using ReportExtractor.GlyphTrainer.Painting;
using ReportExtractor.GlyphTrainer.Training;
using ReportExtractor.Ocr.Glyphs;

namespace ReportExtractor.GlyphTrainer;

/// <summary>Trains a net, measures it on fonts that it never saw, and writes it. The same seed gives the same net on one machine.</summary>
internal static class TrainingRun
{
    /// <summary>With as many steps, a core is busy for some minutes, and more bring little.</summary>
    public const int DefaultSteps = 6000;

    private const int BatchSize = 64;

    private const float HighestRate = 1.5e-3f;

    /// <summary>Samples to measure by.</summary>
    private const int Measured = 20_000;

    /// <summary>Trains.</summary>
    /// <param name="file">Where to write the net.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="steps">The number of batches.</param>
    /// <param name="withAll">True to learn from all fonts.</param>
    public static int Run(string file, int seed, int steps, bool withAll)
    {
        var held = FontSet.ToMeasure();
        var random = new Random(seed);
        var samples = SamplesOf(withAll ? [.. FontSet.ToLearn(), .. held] : FontSet.ToLearn(), random).GetEnumerator();
        var trainer = new Trainer(random);
        var loss = 0.0;
        for (var step = 0; step < steps; step++)
        {
            var rate = HighestRate * (float)(0.01 + (0.99 * (1 + Math.Cos(Math.PI * step / steps)) / 2));
            loss += trainer.Learn(Take(samples, BatchSize), rate);
            if (step % 500 == 499)
            {
                Console.WriteLine($"step {step + 1}: loss {loss / 500:F4}");
                loss = 0;
            }
        }

        using (var stream = File.Create(file))
        {
            NetFile.Write(stream, trainer.Parameters);
        }

        using var written = File.OpenRead(file);
        Measure(NetFile.Read(written), SamplesOf(held, new Random(seed + 1)).GetEnumerator());
        return 0;
    }

    private static IEnumerable<(GlyphInput Input, int Class)> SamplesOf(IReadOnlyList<SkiaSharp.SKTypeface> fonts, Random random)
    {
        var maker = new SampleMaker(new CellPainter(fonts, random), new Damage(random), random);
        while (true)
        {
            foreach (var sample in maker.Next())
            {
                yield return sample;
            }
        }
    }

    private static List<(GlyphInput Input, int Class)> Take(IEnumerator<(GlyphInput Input, int Class)> samples, int count)
    {
        var batch = new List<(GlyphInput, int)>(count);
        while (batch.Count < count && samples.MoveNext())
        {
            batch.Add(samples.Current);
        }

        return batch;
    }

    private static void Measure(GlyphNet net, IEnumerator<(GlyphInput Input, int Class)> samples)
    {
        var activations = new NetActivations();
        var (right, digits, rightDigits, sure, sureWrong) = (0, 0, 0, 0, 0);
        var wrong = new Dictionary<string, int>();
        foreach (var (input, label) in Take(samples, Measured))
        {
            var output = net.Run(input, activations).ToArray();
            var best = Array.IndexOf(output, output.Max());
            right += best == label ? 1 : 0;
            if (label < 10)
            {
                digits++;
                rightDigits += best == label ? 1 : 0;
                sure += output[best] > 0.9 ? 1 : 0;
                sureWrong += output[best] > 0.9 && best != label && best < 10 ? 1 : 0;
            }

            if (best != label)
            {
                var pair = $"{NameOf(label)}>{NameOf(best)}";
                wrong[pair] = wrong.GetValueOrDefault(pair) + 1;
            }
        }

        Console.WriteLine(
            $"fonts held out: {right} of {Measured} right; digits {rightDigits} of {digits}; "
            + $"sure {sure}, of these another digit {sureWrong}");
        var usual = wrong.OrderByDescending(pair => pair.Value).Take(20);
        Console.WriteLine(string.Join(' ', usual.Select(pair => $"{pair.Key}:{pair.Value}")));
    }

    private static char NameOf(int label) => label < GlyphClass.Count ? GlyphClass.Characters[label] : '#';
}
