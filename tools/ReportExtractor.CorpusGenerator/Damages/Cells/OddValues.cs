using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>
/// What stands in the place of a number and is none: <c>不详</c>, <c>60?</c>, <c>约12</c>, <c>≥5</c>; and numbers with a remark that has no
/// brackets: <c>217人次含集体</c>. Such cells are filled: they shift nothing.
/// </summary>
internal sealed class OddValues : ReportDamage
{
    private const int Most = 4;

    /// <inheritdoc/>
    public override string Name => "odd-values";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<ValueCell> plain =
        [
            .. report.DataRows.Where(row => !row.IsRagged).SelectMany(row => row.Values)
                .Where(value => value.IsPlain && value.Key is not null),
        ];
        List<ValueCell> chosen = [.. dice.Shuffled(plain).Take(dice.Between(1, Most))];
        foreach (var value in chosen)
        {
            Change(value, dice);
        }

        return chosen.Count > 0;
    }

    private static void Change(ValueCell value, Dice dice)
    {
        var text = dice.Between(0, 6) switch
        {
            0 => $"{value.Text}?",
            1 => $"约{value.Text}",
            2 => $"≥{value.Text}",
            3 => $"{value.Text}余",
            4 => $"{value.Text}%",
            _ => "",
        };
        if (text.Length > 0)
        {
            value.Text = text;
            value.Truth = CellTruth.Ambiguous;
        }
        else if (dice.Chance(0.5))
        {
            value.SetWords(dice.Pick<string>(["不详", "待定", "未统计", "见附表"]));
        }
        else
        {
            value.Text += "人次含集体";
        }
    }
}
