using ReportExtractor.Ocr.Lines;

namespace ReportExtractor.Ocr.Tests.Lines;

[TestFixture]
internal sealed class CtcDecoderTests
{
    [Test]
    public void A_class_that_goes_on_is_one_character_and_one_that_comes_again_is_another()
    {
        float[] steps = [0.1f, 0.9f, 0, 0.2f, 0.8f, 0, 0.9f, 0.1f, 0, 0.3f, 0.7f, 0, 0, 0.4f, 0.6f];

        var found = CtcDecoder.Decode(steps, 3);

        Assert.That(found.Select(each => each.Class), Is.EqualTo(new[] { 1, 1, 2 }));
        Assert.That(found[0].Probability, Is.EqualTo(0.9f));
        Assert.That(found[0].Step, Is.EqualTo(1));
    }
}
