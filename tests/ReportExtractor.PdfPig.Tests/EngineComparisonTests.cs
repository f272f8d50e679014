using ReportExtractor.PdfPig.Tests.Cases;
using ReportExtractor.PdfPig.Tests.Comparison;

namespace ReportExtractor.PdfPig.Tests;

/// <summary>Both engines on the same files: what one of them reads and the other does not is a fault of one of them.</summary>
internal sealed class EngineComparisonTests
{
    private static IEnumerable<PdfCase> Cases =>
        [.. FileCases.Samples, .. FileCases.Made, .. PrintedCases.All, .. PlaceCases.All, .. DrawingCases.All, .. TextCases.All];

    private static IEnumerable<PdfCase> WithFigures => [.. FileCases.Samples, .. PrintedCases.All];

    [TestCaseSource(nameof(Cases))]
    public void Both_engines_read_the_same_letters_rules_and_images(PdfCase file) =>
        AssertAreJustified(ContentsComparison.Compare(file.Bytes), JustifiedDifferences.OfPages(file.Name));

    [TestCaseSource(nameof(WithFigures))]
    public void Both_engines_lead_to_the_same_figures(PdfCase file) =>
        AssertAreJustified(RecordComparison.Compare(file.Bytes), JustifiedDifferences.OfFigures(file.Name));

    [Test]
    public void Every_justified_difference_belongs_to_a_case() =>
        Assert.That(JustifiedDifferences.Names, Is.SubsetOf(Cases.Select(file => file.Name)).And.Unique);

    private static void AssertAreJustified(IReadOnlyList<Difference> differences, IEnumerable<DifferenceKind> justified) => Assert.That(
        differences.Select(difference => difference.Kind).Distinct(), Is.EquivalentTo(justified), string.Join('\n', differences.Take(20)));
}
