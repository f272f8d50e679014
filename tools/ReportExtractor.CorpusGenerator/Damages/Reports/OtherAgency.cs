using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Prose;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>
/// The report has no table of reviews, and below the name of another agency is that agency's: no figure of it is the report's.
/// </summary>
internal sealed class OtherAgency : ReportDamage
{
    private static readonly string[] Lines =
        ["附件：{0}", "【{0}】", "附：{0}政府信息公开统计表", "下属单位：{0}", "{0}政府信息公开情况"];

    private static readonly string[] Agencies = ["河西镇人民政府", "东岭乡人民政府", "石桥街道办事处", "县图书馆", "市公路管理站"];

    /// <inheritdoc/>
    public override string Name => "other-agency";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var at = report.Blocks.FindIndex(block => block is TableBlock { Table.Kind: TableKind.ReviewLitigation });
        if (at < 0)
        {
            return false;
        }

        report.Blocks.RemoveAt(at);
        var profile = new SheetProfile(dice.Pick([SheetScale.Small, SheetScale.Medium]), SheetFill.Full, BreakSums: false);
        var other = ReportFactory.Create(StatutoryForm.Of(report.Form.Edition), profile, dice);
        var table = other.TablesOf(TableKind.ReviewLitigation).First();
        foreach (var row in table.DataRows)
        {
            row.SetTruth(CellTruth.Ambiguous);
        }

        report.Blocks.Add(new ParagraphBlock(string.Format(null, dice.Pick(Lines), dice.Pick(Agencies))));
        report.Blocks.Add(new TableBlock(table));
        return true;
    }
}
