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
        "ReportExtractor.Imaging.Decoding.Fax",
        "ReportExtractor.Imaging.Decoding.Jbig2.Coding",
        "ReportExtractor.Imaging.Decoding.Jbig2.Pixels",
        "ReportExtractor.Imaging.Decoding.Jbig2.Symbols",
        "ReportExtractor.Imaging.Decoding.Jbig2",
        "ReportExtractor.Imaging.Decoding",
        "ReportExtractor.Imaging.Composing",
        "ReportExtractor.Imaging.Preparing",
        "ReportExtractor.Imaging.Files",
        "ReportExtractor.Imaging.Layout",
    ];

    private static readonly LayerOrder Order = new(typeof(GrayImage).Assembly, Layers);

    [Test]
    public void Every_namespace_is_a_layer() => Assert.That(Order.Namespaces, Is.EquivalentTo(Layers));

    [TestCaseSource(nameof(Layers))]
    public void A_layer_uses_only_the_layers_below_it(string layer) => Assert.That(Order.Violations(layer), Is.Empty);
}
