using ReportExtractor.Tests.Shared;

namespace ReportExtractor.WordBinary.Tests;

/// <summary>The namespaces of the library form layers without circles.</summary>
[TestFixture]
internal sealed class LayerTests
{
    /// <summary>Bottom first. Each namespace may use the ones before it.</summary>
    private static readonly string[] Layers =
    [
        "ReportExtractor.WordBinary",
        "ReportExtractor.WordBinary.Compound",
        "ReportExtractor.WordBinary.Streams",
        "ReportExtractor.WordBinary.Formatting",
        "ReportExtractor.WordBinary.Lists",
        "ReportExtractor.WordBinary.Pieces",
        "ReportExtractor.WordBinary.Text",
        "ReportExtractor.WordBinary.Reading",
    ];

    private static readonly LayerOrder Order = new(typeof(WordBinaryDocument).Assembly, Layers);

    [Test]
    public void Every_namespace_is_a_layer() => Assert.That(Order.Namespaces, Is.EquivalentTo(Layers));

    [TestCaseSource(nameof(Layers))]
    public void A_layer_uses_only_the_layers_below_it(string layer) => Assert.That(Order.Violations(layer), Is.Empty);

    [Test]
    public void A_wrong_order_is_found()
    {
        var wrong = new LayerOrder(typeof(WordBinaryDocument).Assembly, [.. Layers.Reverse()]);
        Assert.That(wrong.Violations("ReportExtractor.WordBinary.Reading"), Is.Not.Empty);
    }
}
