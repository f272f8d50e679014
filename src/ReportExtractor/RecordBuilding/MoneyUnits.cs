using ReportExtractor.Matching.Readings;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.RecordBuilding;

/// <summary>The unit of an amount of money, if the document's header or label has one.</summary>
internal static class MoneyUnits
{
    private const string Yuan = "yuan";
    private const string TenThousandYuan = "10k-yuan";

    // The same in labels of letters, as labels are compared.
    private static readonly string[] WesternYuan = ["Yuan", "Rmb", "Cny"];
    private static readonly string[] WesternTenThousand = ["10000", "10K", "TenThousand"];

    /// <summary>The unit in a column's header or a row's label: <c>yuan</c>, <c>10k-yuan</c>, or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public static string? Of(DecidedRow row, ColumnTemplate column)
    {
        if (column.Kind != FigureKind.Money)
        {
            return null;
        }

        var candidate = row.Aligned.Candidate;
        return candidate.Stub.Concat(candidate.WordsAbove.Reverse()).Select(UnitIn).FirstOrDefault(unit => unit is not null);
    }

    private static string? UnitIn(Fragment fragment) =>
        fragment.Text.Contains("万元", StringComparison.Ordinal) || fragment.Text.Contains("萬元", StringComparison.Ordinal) ? TenThousandYuan
        : fragment.Text.Contains('元') ? Yuan
        : !Array.Exists(WesternYuan, word => fragment.Label.Full.Contains(word, StringComparison.Ordinal)) ? null
        : Array.Exists(WesternTenThousand, word => fragment.Label.Full.Contains(word, StringComparison.Ordinal)) ? TenThousandYuan
        : Yuan;
}
