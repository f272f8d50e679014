using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using ReportExtractor.Ocr.Models.Folding;

namespace ReportExtractor.Ocr.Tests.Models.Folding;

internal sealed class FoldedModelTests
{
    private const int Width = 320;

    /// <summary>Floats that are multiplied in another order differ by less.</summary>
    private const float Alike = 1e-3f;

    [Test]
    public void It_computes_the_same_in_fewer_steps()
    {
        var folded = FoldedModel.Of(FetchedModel.Bytes);

        var names = new ModelGraph(folded).Nodes.Select(node => node.Operator).ToList();
        Assert.That(names, Does.Not.Contain("Clip"));
        Assert.That(names.Count(name => name == "HardSigmoid"), Is.GreaterThan(20));
        var (before, after) = (Run(FetchedModel.Bytes), Run(folded));
        Assert.That(before.Zip(after, (one, other) => Math.Abs(one - other)).Max(), Is.LessThan(Alike));
        Assert.That(before.Max(), Is.GreaterThan(0.1f));
    }

    [Test]
    public void A_model_that_is_folded_has_nothing_more_to_fold()
    {
        var folded = FoldedModel.Of(FetchedModel.Bytes);

        Assert.That(FoldedModel.Of(folded), Is.EqualTo(folded));
    }

    [Test]
    public void What_is_no_model_stays_as_it_is()
    {
        var bytes = "no model at all"u8.ToArray();

        Assert.That(FoldedModel.Of(bytes), Is.SameAs(bytes));
    }

    /// <summary>The probabilities for a picture of bars.</summary>
    private static float[] Run(byte[] model)
    {
        using var session = new InferenceSession(model);
        var picture = new DenseTensor<float>(
            Enumerable.Range(0, 3 * 48 * Width).Select(i => i % Width / 7 % 3 == 0 ? -1f : 1f).ToArray(), [1, 3, 48, Width]);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(session.InputMetadata.Keys.Single(), picture)]);
        return [.. results[0].AsTensor<float>()];
    }
}
