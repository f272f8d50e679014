using ReportExtractor.Documents;
using ReportExtractor.Records;

namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>Extracts a file with both engines and compares the records figure by figure.</summary>
internal static class RecordComparison
{
    private static readonly Extractor Own = new();
    private static readonly Extractor Other = new(new ExtractorOptions { PdfReader = new PdfPigPageReader() });

    /// <summary>Compares them.</summary>
    /// <param name="bytes">The file.</param>
    public static IReadOnlyList<Difference> Compare(byte[] bytes)
    {
        var (own, other) = (Describe(Own, bytes), Describe(Other, bytes));
        return
        [
            .. own.Except(other).Select(line => new Difference(DifferenceKind.Figure, 0, $"only by our own: {line}")),
            .. other.Except(own).Select(line => new Difference(DifferenceKind.Figure, 0, $"only by PdfPig: {line}")),
        ];
    }

    private static List<string> Describe(Extractor extractor, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var record = extractor.Extract(stream, "report.pdf");
        return
        [
            .. record.Figures.Select(Describe),
            .. record.Checks.Select(check => $"{check.Rule} {check.Scope} {check.Outcome}"),
            .. record.Problems.Select(problem => problem.Code),
        ];
    }

    private static string Describe(Figure figure)
    {
        var page = (figure.Location as PageLocation)?.Page;
        return $"{figure.Key} = {figure.Value} '{figure.Raw}' {figure.Status} {figure.Unit} page {page} {figure.Note}";
    }
}
