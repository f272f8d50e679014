using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Rows;

/// <summary>A blank column 总计, in one table or in all of them.</summary>
internal sealed class BlankTotals : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "blank-totals";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.BlankCells;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableModel> tables = [.. report.Tables.Where(table => table.Kind != TableKind.Article20)];
        if (tables.Count == 0)
        {
            return false;
        }

        IEnumerable<TableModel> damaged = dice.Chance(0.5) ? tables : [dice.Pick(tables)];
        List<ValueCell> totals =
        [
            .. damaged.SelectMany(table => table.DataRows).SelectMany(row => row.Values)
                .Where(value => value.IsPlain && value.Key?.EndsWith(".total", StringComparison.Ordinal) == true),
        ];
        foreach (var total in totals)
        {
            total.SetBlank();
        }

        return totals.Count > 0;
    }
}
