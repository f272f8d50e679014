using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Words in place of the first number of a row, where they may be taken for the end of its label: <c>不详</c>.</summary>
internal sealed class WordsFirst : ReportDamage
{
    private const int Most = 4;

    /// <inheritdoc/>
    public override string Name => "words-first";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows =
        [
            .. report.DataRows.Where(row => row.IsIntact && row.Label.Length > 0 && row.Values.Count > 1 && row.Values[0].IsPlain),
        ];
        foreach (var row in dice.Shuffled(rows).Take(dice.Between(1, Most)))
        {
            row.Values[0].SetWords(dice.Pick<string>(["不详", "未统计", "见附表", "暂无数据"]));
        }

        return rows.Count > 0;
    }
}
