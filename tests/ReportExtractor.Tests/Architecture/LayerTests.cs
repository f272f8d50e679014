using System.Reflection;
using NetArchTest.Rules;

namespace ReportExtractor.Tests.Architecture;

/// <summary>
/// The direction of the dependencies: a namespace may use those above it in the list and none below. With one order for all of them,
/// there is no circle.
/// </summary>
public sealed class LayerTests
{
    private static readonly string[] Library =
    [
        "ReportExtractor.Documents",
        "ReportExtractor.Problems",
        "ReportExtractor.Problems.Reasons",
        "ReportExtractor.Templates.Further",
        "ReportExtractor.Templates.Json",
        "ReportExtractor.Templates.Checking",
        "ReportExtractor.Templates",
        "ReportExtractor.Templates.Older",
        "ReportExtractor.Records",
        "ReportExtractor.Checks",
        "ReportExtractor.Parsing",
        "ReportExtractor.Parsing.Values",
        "ReportExtractor.Parsing.Labels",
        "ReportExtractor.Readers.Input",
        "ReportExtractor.Readers.Input.Watching",
        "ReportExtractor.Readers.Text.Decoding",
        "ReportExtractor.Readers.Text.Layouts",
        "ReportExtractor.Readers.Text.Layouts.Bars",
        "ReportExtractor.Readers.Text.Layouts.Separated",
        "ReportExtractor.Readers.Text.Layouts.Markup",
        "ReportExtractor.Readers.Text",
        "ReportExtractor.Readers.Flow.Lists",
        "ReportExtractor.Readers.Flow",
        "ReportExtractor.Readers.Html.Css.Syntax",
        "ReportExtractor.Readers.Html.Css.Sheets",
        "ReportExtractor.Readers.Html.Css.Styles",
        "ReportExtractor.Readers.Html.Scanning",
        "ReportExtractor.Readers.Html.Sight",
        "ReportExtractor.Readers.Html.Tables",
        "ReportExtractor.Readers.Html.Content",
        "ReportExtractor.Readers.Html",
        "ReportExtractor.Readers.TextFiles",
        "ReportExtractor.Readers.Mime",
        "ReportExtractor.Readers.Rtf",
        "ReportExtractor.Readers.Word.Parts",
        "ReportExtractor.Readers.Word.Packages",
        "ReportExtractor.Readers.Word",
        "ReportExtractor.Readers.Doc",
        "ReportExtractor.Readers.Pdf.Lines",
        "ReportExtractor.Readers.Pdf.Lattice",
        "ReportExtractor.Readers.Pdf.Pages",
        "ReportExtractor.Readers.Pdf.Stream.Cells",
        "ReportExtractor.Readers.Pdf.Stream.Assignment",
        "ReportExtractor.Readers.Pdf.Stream",
        "ReportExtractor.Readers.Pdf.Preformatted",
        "ReportExtractor.Readers.Pdf.Scans",
        "ReportExtractor.Readers.Pdf",
        "ReportExtractor.Readers",
        "ReportExtractor.Reconstruction.Lines",
        "ReportExtractor.Reconstruction.Cutting",
        "ReportExtractor.Reconstruction.Candidates",
        "ReportExtractor.Matching.Sums",
        "ReportExtractor.Matching.Arrangements",
        "ReportExtractor.Matching.Labels",
        "ReportExtractor.Matching.Alignment",
        "ReportExtractor.Matching.Columns",
        "ReportExtractor.Matching.Readings",
        "ReportExtractor.Matching.Doubts.Evidence",
        "ReportExtractor.Matching.Doubts.Rules",
        "ReportExtractor.Matching.Doubts.Cells",
        "ReportExtractor.Matching.Doubts.Rows",
        "ReportExtractor.Matching.Doubts.Labels",
        "ReportExtractor.Matching.Doubts.Columns",
        "ReportExtractor.Matching.Doubts.Duplicates",
        "ReportExtractor.Matching.Doubts.Pages",
        "ReportExtractor.Matching.Doubts",
        "ReportExtractor.Matching",
        "ReportExtractor.RecordBuilding.Header",
        "ReportExtractor.RecordBuilding",
        "ReportExtractor.Explaining",
        "ReportExtractor.Printing",
        "ReportExtractor",
        "ReportExtractor.Writers",
        "ReportExtractor.Writers.Json",
        "ReportExtractor.Writers.Csv",
        "ReportExtractor.Writers.Outputs",
        "ReportExtractor.Writers.Formats",
    ];

    private static Assembly Assembly => typeof(Extractor).Assembly;

    [Test]
    public void Every_namespace_has_its_place()
    {
        var namespaces = Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("ReportExtractor", StringComparison.Ordinal) == true)
            .Select(type => type.Namespace!).Distinct();

        Assert.That(namespaces, Is.EquivalentTo(Library));
    }

    [TestCaseSource(nameof(Library))]
    public void A_namespace_uses_none_below_it(string layer)
    {
        string[] below = [.. Library.SkipWhile(each => each != layer).Skip(1)];
        string[] forbidden = [.. Assembly.GetTypes().Where(type => below.Contains(type.Namespace)).Select(type => type.FullName!)];

        var result = Types.InAssembly(Assembly).That().ResideInNamespaceMatching($"^{layer.Replace(".", "\\.", StringComparison.Ordinal)}$")
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }
}
