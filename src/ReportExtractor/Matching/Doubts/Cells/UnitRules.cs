using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Doubts.Cells;

/// <summary>Numbers in units that a record has no name for: the number alone would be wrong by powers of ten.</summary>
internal static class UnitRules
{
    /// <summary>Amounts in 亿元, 千元 or another currency, and counts in hundreds.</summary>
    public static IEnumerable<Suspicion> Unknown(DocumentEvidence document) =>
        from table in document.Tables
        let areScaled = PrintedUnits.AreCountsScaled(table.Table)
        from row in table.Rows
        from cell in Enumerable.Range(0, row.Row.Cells)
        where row.Form.Cells[cell].Column.Kind == FigureKind.Money
            ? PrintedUnits.Of(table.Table, row.Row, cell) == MoneyUnit.Unknown
            : areScaled
        select new Suspicion(row, cell);
}
