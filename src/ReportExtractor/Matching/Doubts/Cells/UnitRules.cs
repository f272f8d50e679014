using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Doubts.Cells;

/// <summary>Numbers in units that a record has no name for: the number alone would be wrong by powers of ten.</summary>
internal static class UnitRules
{
    /// <summary>An amount in 亿元, 千元 or another currency, or a count in hundreds.</summary>
    public static bool IsUnknown(RowEvidence row, int cell) =>
        row.Reading.Cells[cell] is { IsNumber: true }
        && (row.Form.Cells[cell].Column.Kind == FigureKind.Money
            ? PrintedUnits.Of(row.Table.Table, row.Row, cell) == MoneyUnit.Unknown
            : PrintedUnits.AreCountsScaled(row.Table.Table));
}
