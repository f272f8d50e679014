using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Amounts in a unit that a record has no name for: 亿元, 千元, 万美元. The number alone may not be certain.</summary>
internal sealed class UnnamedUnits : ReportDamage
{
    private static readonly string[] Printed = ["亿元", "千元", "百元", "百万元", "万美元"];

    /// <inheritdoc/>
    public override string Name => "unnamed-units";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues | LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var amounts = report.DataRows.SelectMany(row => row.Values)
            .Where(value => value.Nature == FigureNature.Money && value.IsPlain && value.Number != 0).ToList();
        foreach (var amount in amounts)
        {
            amount.Text += dice.Pick(Printed);
            amount.Truth = CellTruth.Ambiguous;
        }

        return amounts.Count > 0;
    }
}
