using ReportExtractor.Tests.Shared;

namespace ReportExtractor.Pdf.Tests;

/// <summary>The namespaces of the library form layers without circles.</summary>
[TestFixture]
internal sealed class LayerTests
{
    /// <summary>Bottom first. Each namespace may use the ones before it.</summary>
    private static readonly string[] Layers =
    [
        "ReportExtractor.Pdf.Images",
        "ReportExtractor.Pdf",
        "ReportExtractor.Pdf.Recognition",
        "ReportExtractor.Pdf.Objects",
        "ReportExtractor.Pdf.Syntax",
        "ReportExtractor.Pdf.Filters",
        "ReportExtractor.Pdf.Encryption",
        "ReportExtractor.Pdf.Files.References",
        "ReportExtractor.Pdf.Files.Storage",
        "ReportExtractor.Pdf.Files",
        "ReportExtractor.Pdf.Fonts.Encodings",
        "ReportExtractor.Pdf.Fonts.PostScript",
        "ReportExtractor.Pdf.Fonts.CMaps",
        "ReportExtractor.Pdf.Fonts.Collections",
        "ReportExtractor.Pdf.Fonts.Programs",
        "ReportExtractor.Pdf.Fonts.Model",
        "ReportExtractor.Pdf.Fonts.Simple",
        "ReportExtractor.Pdf.Fonts.Composite",
        "ReportExtractor.Pdf.Fonts",
        "ReportExtractor.Pdf.Content.Geometry",
        "ReportExtractor.Pdf.Content.Painting",
        "ReportExtractor.Pdf.Content.Tokens",
        "ReportExtractor.Pdf.Content.Resources",
        "ReportExtractor.Pdf.Content.States",
        "ReportExtractor.Pdf.Content.Collecting",
        "ReportExtractor.Pdf.Content.Paths",
        "ReportExtractor.Pdf.Content.Text",
        "ReportExtractor.Pdf.Content.Annots",
        "ReportExtractor.Pdf.Content",
        "ReportExtractor.Pdf.Reading",
    ];

    private static readonly LayerOrder Order = new(typeof(PdfContents).Assembly, Layers);

    [Test]
    public void Every_namespace_is_a_layer() => Assert.That(Order.Namespaces, Is.EquivalentTo(Layers));

    [TestCaseSource(nameof(Layers))]
    public void A_layer_uses_only_the_layers_below_it(string layer) => Assert.That(Order.Violations(layer), Is.Empty);

    [Test]
    public void A_wrong_order_is_found()
    {
        var wrong = new LayerOrder(typeof(PdfContents).Assembly, [.. Layers.Reverse()]);
        Assert.That(wrong.Violations("ReportExtractor.Pdf.Reading"), Is.Not.Empty);
    }
}
