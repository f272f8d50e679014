using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using ReportExtractor.Panel;

namespace ReportExtractor.Tests.Architecture;

/// <summary>The direction of the dependencies within the panel's library: a namespace uses none of those below it.</summary>
internal sealed class PanelLayerTests
{
    private static readonly string[] Layers =
    [
        "ReportExtractor.Panel",
        "ReportExtractor.Panel.Regions",
        "ReportExtractor.Panel.Agencies",
        "ReportExtractor.Panel.Reports",
        "ReportExtractor.Panel.CreditCodes",
        "ReportExtractor.Panel.Findings",
        "ReportExtractor.Panel.CodeBooks",
        "ReportExtractor.Panel.Tables",
        "ReportExtractor.Panel.Outputs",
        "ReportExtractor.Panel.Outputs.Stata",
        "ReportExtractor.Panel.Packages",
        "ReportExtractor.Panel.Making",
    ];

    private static Assembly Assembly => typeof(PanelException).Assembly;

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
        string[] forbidden =
            [.. Assembly.GetTypes().Where(type => below.Contains(type.Namespace)).Select(type => type.FullName!.Split('`')[0])];

        var result = Types.InAssembly(Assembly).That().ResideInNamespaceMatching($"^{Regex.Escape(layer)}$")
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }
}
