using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Units in the cells: <c>3件</c>, <c>251000元</c>.</summary>
internal sealed class Units : CellDamage
{
    /// <inheritdoc/>
    public override string Name => "units";

    /// <inheritdoc/>
    protected override string? Print(ValueCell value, TableRow row, Dice dice)
    {
        if (value.Nature == FigureNature.Money)
        {
            var yuan = row.Label.StartsWith("政府", StringComparison.Ordinal) && !value.Text.Contains('.', StringComparison.Ordinal);
            return value.Text + (yuan ? "元" : "万元");
        }

        return value.Number != 0 && dice.Chance(0.3) ? value.Text + dice.Pick<string>(["件", "项", "件"]) : null;
    }
}
