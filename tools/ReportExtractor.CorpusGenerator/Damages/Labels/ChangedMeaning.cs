using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>A label of article 20 with a word that makes another thing of it: 不予行政许可, 行政处罚听证. The form has no such row.</summary>
internal sealed class ChangedMeaning : ReportDamage
{
    private static readonly string[] Before = ["不予", "非", "撤销", "未"];
    private static readonly string[] Behind = ["听证", "申请", "执行申请", "复议"];

    /// <inheritdoc/>
    public override string Name => "changed-meaning";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows | LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows =
        [
            .. report.TablesOf(TableKind.Article20).SelectMany(table => table.DataRows)
                .Where(row => row.IsIntact && !row.IsLabelDamaged && row.Label.StartsWith("行政", StringComparison.Ordinal)),
        ];
        if (rows.Count == 0)
        {
            return false;
        }

        var row = dice.Pick(rows);
        row.Label = dice.Chance(0.5) ? dice.Pick(Before) + row.Label : row.Label + dice.Pick(Behind);
        row.IsLabelDamaged = true;
        row.SetTruth(CellTruth.Ambiguous);
        return true;
    }
}
