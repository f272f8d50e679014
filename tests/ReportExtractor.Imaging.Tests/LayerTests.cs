using ReportExtractor.Tests.Shared;

namespace ReportExtractor.Imaging.Tests;

/// <summary>The namespaces of the library form layers without circles.</summary>
[TestFixture]
internal sealed class LayerTests
{
    /// <summary>Bottom first. Each namespace may use the ones before it.</summary>
    private static readonly string[] Layers =
    [
        "ReportExtractor.Imaging",
        "ReportExtractor.Imaging.Decoding",
        "ReportExtractor.Imaging.Files",
        "ReportExtractor.Imaging.Composing",
        "ReportExtractor.Imaging.Preparing",
        "ReportExtractor.Imaging.Layout",
    ];

    private static readonly LayerOrder Order = new(typeof(GrayImage).Assembly, Layers);

    [Test]
    public void Every_namespace_is_a_layer() => Assert.That(Order.Namespaces, Is.EquivalentTo(Layers));

    [TestCaseSource(nameof(Layers))]
    public void A_layer_uses_only_the_layers_below_it(string layer) => Assert.That(Order.Violations(layer), Is.Empty);
}
