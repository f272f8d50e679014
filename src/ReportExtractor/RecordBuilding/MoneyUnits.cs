using ReportExtractor.Matching.Readings;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.RecordBuilding;

/// <summary>In what an amount of money is given, where the document's header or label says so.</summary>
internal static class MoneyUnits
{
    /// <summary>The unit that a column's header or a row's label names: <c>yuan</c>, <c>10k-yuan</c>, or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public static string? Of(DecidedRow row, ColumnTemplate column)
    {
        if (column.Kind != FigureKind.Money)
        {
            return null;
        }

        var label = LabelText.Of(column.Label, row.Aligned.Candidate.Values[0].Letters).Core;
        return row.Aligned.Candidate.Stub.Select(fragment => fragment.Text)
            .Concat(row.Aligned.Candidate.WordsAbove.Reverse().Where(fragment => Names(fragment, label)).Select(fragment => fragment.Text))
            .Select(Named)
            .FirstOrDefault(unit => unit is not null);
    }

    private static bool Names(Fragment fragment, string label) => Similarity.Of(fragment.Label.Core, label) >= Similarity.Least || fragment.Text.Contains('元');

    private static string? Named(string text) =>
        text.Contains("万元", StringComparison.Ordinal) || text.Contains("萬元", StringComparison.Ordinal) ? "10k-yuan" : text.Contains('元') ? "yuan" : null;
}
