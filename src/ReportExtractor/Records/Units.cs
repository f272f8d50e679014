using ReportExtractor.Matching;
using ReportExtractor.Reconstruction;
using ReportExtractor.Templates;

namespace ReportExtractor.Records;

/// <summary>In what an amount of money is given, where the document's header or label says so.</summary>
internal static class Units
{
    /// <summary>The unit that a column's header or a row's label names: <c>yuan</c>, <c>10k-yuan</c>, or null.</summary>
    /// <param name="table">The table found.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public static string? Of(TableMatch table, RowRead row, ColumnTemplate column)
    {
        if (column.Kind != FigureKind.Money)
        {
            return null;
        }

        var label = LabelText.Of(column.Label).Core;
        return row.Match.Entry.Own.Select(piece => piece.Text)
            .Concat(row.Match.Entry.Before.Reverse().Where(piece => Names(piece, label)).Select(piece => piece.Text))
            .Select(Named)
            .FirstOrDefault(unit => unit is not null);
    }

    private static bool Names(Piece piece, string label) => Likeness.Of(piece.Label.Core, label) >= Likeness.Least || piece.Text.Contains('元');

    private static string? Named(string text) =>
        text.Contains("万元", StringComparison.Ordinal) || text.Contains("萬元", StringComparison.Ordinal) ? "10k-yuan" : text.Contains('元') ? "yuan" : null;
}
