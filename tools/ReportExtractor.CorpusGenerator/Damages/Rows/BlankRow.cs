using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Rows;

/// <summary>Rows that were left blank.</summary>
internal sealed class BlankRow : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "blank-row";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.BlankCells;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows = [.. report.DataRows.Where(row => !row.IsExtra && row.Label.Length > 0)];
        foreach (var row in dice.Shuffled(rows).Take(dice.Between(1, 4)))
        {
            row.Values.ForEach(value => value.SetBlank());
        }

        return rows.Count > 0;
    }
}
