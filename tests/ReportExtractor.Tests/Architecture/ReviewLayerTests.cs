using System.Reflection;
using NetArchTest.Rules;
using ReportExtractor.Review.Packing;

namespace ReportExtractor.Tests.Architecture;

/// <summary>The direction of the dependencies within the review page's library: a namespace uses none of those below it.</summary>
internal sealed class ReviewLayerTests
{
    private static readonly string[] Layers =
    [
        "ReportExtractor.Review.Records",
        "ReportExtractor.Review.Unclaimed",
        "ReportExtractor.Review.Sources",
        "ReportExtractor.Review.Packing",
        "ReportExtractor.Review.Output",
    ];

    private static Assembly Assembly => typeof(ReportPacker).Assembly;

    [Test]
    public void Every_namespace_has_its_place()
    {
        var namespaces = Assembly.GetTypes().Select(type => type.Namespace)
            .Where(name => name?.StartsWith("ReportExtractor", StringComparison.Ordinal) == true).Distinct();

        Assert.That(namespaces, Is.EquivalentTo(Layers));
    }

    [TestCaseSource(nameof(Layers))]
    public void A_namespace_uses_none_below_it(string layer)
    {
        string[] below = [.. Layers.SkipWhile(each => each != layer).Skip(1)];

        var result = Types.InAssembly(Assembly).That().ResideInNamespace(layer).ShouldNot().HaveDependencyOnAny(below).GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }
}
