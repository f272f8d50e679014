using ReportExtractor.Documents;
using ReportExtractor.Matching;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;
using ReportExtractor.Readers;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Cutting;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.RecordBuilding.Header;

namespace ReportExtractor.Tests.Matching;

/// <summary>The stages of <see cref="Extractor"/> one by one, with a choice of rules.</summary>
internal static class Pipeline
{
    private static readonly FormSet Forms = new(ExtractorOptions.Default.Templates);

    /// <summary>Reads bytes to a document.</summary>
    public static Document Read(byte[] bytes) => DocumentReader.Read(bytes).Document!;

    /// <summary>Cuts a document to layout lines.</summary>
    public static IReadOnlyList<LayoutLine> LinesOf(Document document) => new LayoutLineCutter(Forms.Vocabulary).Cut(document, default);

    /// <summary>Builds row candidates of layout lines.</summary>
    public static IReadOnlyList<RowCandidate> CandidatesOf(IReadOnlyList<LayoutLine> lines) =>
        new RowCandidateBuilder(Forms.Vocabulary).Build(lines, default);

    /// <summary>Matches a document.</summary>
    public static FormMatch Match(Document document, IReadOnlyList<DoubtRule> rules)
    {
        var lines = LinesOf(document);
        var header = ReportHeaderReader.Read(document, Forms.Vocabulary);
        var facts = DocumentFactsReader.Read(document, lines, header, ExtractorOptions.Default.Templates, Forms.Vocabulary);
        return new FormMatcher(Forms, rules).Match(CandidatesOf(lines), facts, default);
    }

    /// <summary>The reasons of each figure by its key.</summary>
    public static Dictionary<string, IReadOnlyList<Reason>> ReasonsOf(Document document, IReadOnlyList<DoubtRule> rules) =>
    (
        from table in Match(document, rules).Tables
        from row in table.Rows
        from cell in table.Arrangement.Rows[row.Aligned.Row].Cells.Index()
        select (Key: $"{table.Arrangement.Table.Id}.{cell.Item.Row.Id}.{cell.Item.Column.Id}", Reasons: row.ReasonsOf(cell.Index))
    ).ToDictionary(figure => figure.Key, figure => figure.Reasons);
}
