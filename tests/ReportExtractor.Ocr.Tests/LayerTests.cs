using ReportExtractor.Ocr.Pages;
using ReportExtractor.Tests.Shared;

namespace ReportExtractor.Ocr.Tests;

/// <summary>The namespaces of the program form layers without circles.</summary>
[TestFixture]
internal sealed class LayerTests
{
    /// <summary>Bottom first. Each namespace may use the ones before it.</summary>
    private static readonly string[] Layers =
    [
        "ReportExtractor.Ocr.Models.Folding",
        "ReportExtractor.Ocr.Models",
        "ReportExtractor.Ocr.Lines",
        "ReportExtractor.Ocr.Glyphs",
        "ReportExtractor.Ocr.Pages",
        "ReportExtractor.Ocr",
    ];

    private static readonly LayerOrder Order = new(typeof(PageRecognizer).Assembly, Layers);

    [Test]
    public void Every_namespace_is_a_layer() => Assert.That(Order.Namespaces, Is.EquivalentTo(Layers));

    [TestCaseSource(nameof(Layers))]
    public void A_layer_uses_only_the_layers_below_it(string layer) => Assert.That(Order.Violations(layer), Is.Empty);
}
