using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Signs or words with numbers of change: <c>减3</c>, <c>增2</c>, <c>+3</c>, <c>－8</c>.</summary>
internal sealed class SignWords : CellDamage
{
    /// <inheritdoc/>
    public override string Name => "signs";

    /// <inheritdoc/>
    protected override string? Print(ValueCell value, TableRow row, Dice dice)
    {
        if (value.Nature != FigureNature.Change || value.Number is 0 or null)
        {
            return null;
        }

        var digits = value.Text.TrimStart('-');
        return (value.Number < 0 ? dice.Pick<string>(["减", "－", "减少", "-", "−"]) : dice.Pick<string>(["增", "+", "增加", "＋"])) + digits;
    }
}
