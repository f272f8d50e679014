using System.Reflection;
using NetArchTest.Rules;
using ReportExtractor.Consistency;

namespace ReportExtractor.Tests.Architecture;

/// <summary>The dependencies in the assembly of rules: a namespace may use those above it in the list and none below.</summary>
public sealed class ConsistencyLayerTests
{
    private static readonly string[] Layers =
    [
        "ReportExtractor.Consistency.Rules",
        "ReportExtractor.Consistency.Figures",
        "ReportExtractor.Consistency.Selection",
        "ReportExtractor.Consistency.Families",
        "ReportExtractor.Consistency.Prose",
        "ReportExtractor.Consistency.Witnesses",
        "ReportExtractor.Consistency.Output",
        "ReportExtractor.Consistency",
    ];

    private static Assembly Assembly => typeof(PanelJudge).Assembly;

    [Test]
    public void Every_namespace_has_its_place()
    {
        var namespaces = Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("ReportExtractor", StringComparison.Ordinal) == true)
            .Select(type => type.Namespace!).Distinct();

        Assert.That(namespaces, Is.EquivalentTo(Layers));
    }

    [TestCaseSource(nameof(Layers))]
    public void A_namespace_uses_none_below_it(string layer)
    {
        string[] below = [.. Layers.SkipWhile(each => each != layer).Skip(1)];
        string[] forbidden = [.. Assembly.GetTypes().Where(type => below.Contains(type.Namespace)).Select(type => type.FullName!)];

        var result = Types.InAssembly(Assembly).That().ResideInNamespaceMatching($"^{layer.Replace(".", "\\.", StringComparison.Ordinal)}$")
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }
}
