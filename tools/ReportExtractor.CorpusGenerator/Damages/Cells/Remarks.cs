using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>A remark with another number after a number: <c>22（其中修订16件）</c>.</summary>
internal sealed class Remarks : CellDamage
{
    /// <inheritdoc/>
    public override string Name => "remarks";

    /// <inheritdoc/>
    protected override string? Print(ValueCell value, TableRow row, Dice dice)
    {
        var clause = value.Key!.StartsWith("article20", StringComparison.Ordinal) && value.Nature == FigureNature.Count;
        if (!clause || value.Number is not > 1 || !dice.Chance(0.35))
        {
            return null;
        }

        var part = dice.Between(1, (int)value.Number.Value - 1);
        return dice.Chance(0.5) ? $"{value.Text}（其中修订{part}件）" : $"{value.Text}(含{part}件)";
    }
}
