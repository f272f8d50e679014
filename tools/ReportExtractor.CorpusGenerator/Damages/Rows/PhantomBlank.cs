using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Rows;

/// <summary>An extra blank cell in a row in which all other cells are filled.</summary>
internal sealed class PhantomBlank : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "phantom-blank";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.Ragged;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows = [.. report.DataRows.Where(row => row.IsIntact && row.IsFullAndPlain)];
        foreach (var row in dice.Shuffled(rows).Take(dice.Between(1, 3)))
        {
            row.Values.Insert(dice.Between(0, row.Values.Count), new ValueCell(null, null));
            row.IsRagged = true;
        }

        return rows.Count > 0;
    }
}
