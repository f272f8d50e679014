using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Rows;

/// <summary>A row of filled cells that is shifted by one column to the right or left.</summary>
internal sealed class ShiftedRow : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "shifted-row";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.Ragged;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows =
        [
            .. report.TablesOf(TableKind.Applications).SelectMany(table => table.DataRows)
                .Where(row => row.IsIntact && row.Values.TrueForAll(value => value.Number is not null)),
        ];
        foreach (var row in dice.Shuffled(rows).Take(dice.Between(1, 3)))
        {
            row.StubShift = dice.Chance(0.6) ? 1 : -1;
        }

        return rows.Count > 0;
    }
}
