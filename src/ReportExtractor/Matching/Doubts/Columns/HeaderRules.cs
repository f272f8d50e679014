using ReportExtractor.Documents;
using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;

namespace ReportExtractor.Matching.Doubts.Columns;

/// <summary>Headers that name other columns than those that the numbers below them were read for.</summary>
internal static class HeaderRules
{
    /// <summary>A rule for one kind of finding of <see cref="HeaderComparison"/>.</summary>
    /// <param name="code">The code of its reason.</param>
    public static DoubtRule Of(string code) => new(code, Lift.Nothing, document =>
        document.Headers.Where(header => header.Finding.Code == code)
            .Select(header => new Suspicion(header.Row, header.Finding.Cell, header.Finding.Text)));
}
